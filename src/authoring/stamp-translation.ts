import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { SCENARIO_WORDS_FORMAT } from '../domain/format/migrations.ts';
import { readShape } from '../domain/format/read-shape.ts';
import { SOURCE_LANGUAGE } from '../domain/format/source-language.ts';
import { readAuthoredJson } from '../domain/json/read-authored-json.ts';
import { SCENARIOS_FOLDER } from '../domain/library/library-folders.ts';
import { MethodWordsSchema } from '../domain/method/method-schema.ts';
import { isRead, type Problem, type Reading } from '../domain/problem/problem.ts';
import { ScenarioWordsSchema } from '../domain/scenario/scenario-words-schema.ts';
import { describeProblem } from './describe-problem.ts';
import { tellNoTranslation } from './tell-no-translation.ts';
import { writeHashes } from './write-hashes.ts';

type Print = (line: string) => void;
type Words = {
  readonly language: string;
  readonly sentences: Readonly<Record<string, string>>;
  readonly madeFrom?: Readonly<Record<string, string>> | undefined;
};

/**
 * `npm run translated -- FILE…`: notes beside every sentence of a translation the hash of the English it stands for
 * now. A translator runs it after comparing the two; it is the only way a stale mark goes away.
 * @returns whether every file was a translation that could be read
 */
export async function stampTranslations(root: string, files: readonly string[], print: Print): Promise<boolean> {
  if (files.length === 0) print(`Name the words files that were compared with the English, such as ${SCENARIOS_FOLDER}/wrong_order/hy.json`);
  let isFine = files.length > 0;
  for (const file of files) isFine = (await stampTranslation(root, file, print)) && isFine;
  return isFine;
}

async function stampTranslation(root: string, named: string, print: Print): Promise<boolean> {
  const file = await findFile(root, named);
  const refusal = await tellNoTranslation(root, file);
  if (refusal !== undefined) {
    print(refusal);
    return false;
  }
  const names = await readdir(resolve(root, dirname(file)));
  const schema = names.includes('method.json') ? MethodWordsSchema : ScenarioWordsSchema;
  const text = await readFile(resolve(root, file), 'utf8');
  const sourceFile = join(dirname(file), `${SOURCE_LANGUAGE}.json`).replaceAll('\\', '/');
  const sourceText = await readFile(resolve(root, sourceFile), 'utf8');
  const [source, words] = [readWords(sourceFile, sourceText), readWords(file, text)];
  if (!isRead(source) || !isRead(words)) {
    printProblems(sourceFile, sourceText, source.problems, print);
    printProblems(file, text, words.problems, print);
    return false;
  }
  const stamped = writeHashes(text, source.value.sentences, words.value);
  if (stamped.text !== text) await writeFile(resolve(root, file), stamped.text);
  print(`${file}: ${stamped.confirmed} ${stamped.confirmed === 1 ? 'sentence' : 'sentences'} confirmed`);
  return true;

  function readWords(path: string, content: string): Reading<Words> {
    const json = readAuthoredJson(path, content);
    const reading: Reading<Words> = isRead(json) ? readShape(path, json.value, SCENARIO_WORDS_FORMAT, schema as typeof ScenarioWordsSchema) : json;
    const language = basename(path, '.json');
    if (!isRead(reading) || reading.value.language === language) return reading;
    return { problems: [{ code: 'wrong_folder', file: path, path: ['language'], found: reading.value.language, expected: language }] };
  }
}

/** The file as it is named here; Windows writes the path with backslashes, which mean nothing elsewhere. */
async function findFile(root: string, named: string): Promise<string> {
  const isHere = await readFile(resolve(root, named)).then(
    () => true,
    () => false,
  );
  return isHere ? named : named.replaceAll('\\', '/');
}

function printProblems(file: string, text: string, problems: readonly Problem[], print: Print): void {
  if (problems.length === 0) return;
  print(`\n${file}`);
  for (const problem of problems) print(describeProblem(problem, undefined, text));
  print(`${file} was not changed.`);
}
