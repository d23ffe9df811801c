import type { ScenarioCheck } from '../domain/checks/check-scenario-files.ts';
import { SCENARIOS_FOLDER } from '../domain/library/library-folders.ts';
import { checkSigns } from '../domain/signs/check-signs.ts';
import { type Spoken, tryLanguages } from '../domain/signs/try-languages.ts';
import type { CheckedPart } from './checked-part.ts';
import { readSignLists, SIGNS_FOLDER } from './read-sign-lists.ts';

/**
 * What the form of the replies gives away, scenario by scenario and over all of them.
 * @param scenarios those whose roads are sound
 * @param methods words of the methods by id
 * @param isWhole whether these are all scenarios there are: else what concerns the library is left out
 */
export async function* checkLibrarySigns(
  root: string,
  scenarios: readonly Pick<NonNullable<ScenarioCheck['counted']>, 'arena' | 'words'>[],
  methods: Readonly<Record<string, Spoken>>,
  isWhole: boolean,
): AsyncGenerator<CheckedPart> {
  const { lists, files, problems } = await readSignLists(root);
  const trials = tryLanguages({ scenarios, methods, lists });
  const told = trials.flatMap(checkSigns).filter(({ file }) => isWhole || file !== SCENARIOS_FOLDER);
  const unlisted = trials.filter(({ language }) => lists[language] === undefined);
  yield {
    files,
    problems: [...problems, ...told],
    facts: unlisted.map(({ language }) => `${language}: no word lists in ${SIGNS_FOLDER}, so only the other signs were looked at`),
  };
}
