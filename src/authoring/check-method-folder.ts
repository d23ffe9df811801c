import type { Folder } from '../content/scenario-folder.ts';
import { checkTranslation } from '../domain/format/check-translation.ts';
import { checkWording } from '../domain/format/check-wording.ts';
import { SOURCE_LANGUAGE } from '../domain/format/source-language.ts';
import type { Method } from '../domain/method/method-schema.ts';
import { readMethod, readMethodWords } from '../domain/method/read-method.ts';
import { isRead, type Problem } from '../domain/problem/problem.ts';
import type { Spoken } from '../domain/signs/try-languages.ts';
import { addMissing } from './add-missing.ts';
import type { CheckedPart } from './checked-part.ts';

/** A method as it was checked; without a method where it cannot be read, and with its words in each language that can. */
export type MethodPart = CheckedPart & { readonly folder: Folder; readonly method?: Method; readonly words?: Spoken };

/** Every problem in all files of a method. */
export function checkMethodFolder(folder: Folder): MethodPart {
  const { name, path, problems: unread } = folder;
  const { method: structure, ...words } = folder.files;
  const file = `${path}/method.json`;
  const part = { folder, files: folder.texts?.size ?? 0 };
  if (structure === undefined) return { ...part, problems: addMissing(folder, file) };
  const reading = readMethod(file, structure);
  if (!isRead(reading)) return { ...part, problems: [...unread, ...reading.problems] };
  const method = reading.value;
  const source = readMethodWords(`${path}/${SOURCE_LANGUAGE}.json`, words[SOURCE_LANGUAGE], method, SOURCE_LANGUAGE);
  const spoken: Record<string, Readonly<Record<string, string>>> = {};
  const problems = Object.entries(words).flatMap(([language, json]): readonly Problem[] => {
    const translated = readMethodWords(`${path}/${language}.json`, json, method, language);
    if (!isRead(translated)) return translated.problems;
    spoken[language] = translated.value.sentences;
    const wording = checkWording(`${path}/${language}.json`, translated.value.sentences);
    return language === SOURCE_LANGUAGE || !isRead(source)
      ? wording
      : [...wording, ...checkTranslation(`${path}/${language}.json`, source.value, translated.value)];
  });
  const english = words[SOURCE_LANGUAGE] === undefined ? addMissing(folder, `${path}/${SOURCE_LANGUAGE}.json`) : unread;
  const place: Problem[] = method.id === name ? [] : [{ code: 'wrong_folder', file, path: ['id'], found: method.id, expected: name }];
  return { ...part, method, words: spoken, problems: [...english, ...problems, ...place] };
}

/** Words of the methods that can be read, by id. */
export function listMethodWords(methods: readonly MethodPart[]): Readonly<Record<string, Spoken>> {
  return Object.fromEntries(methods.flatMap(({ method, words = {} }) => (method === undefined ? [] : [[method.id, words]])));
}
