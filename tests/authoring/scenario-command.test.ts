import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScenarioCommand } from '../../src/authoring/scenario-command.ts';
import { COAT, changeFile, openPlantedLibrary } from './planted-library.ts';

const library = openPlantedLibrary();

test.each([
  [['torn_coat'], { npm_config_marks: 'true' }, '--marks', 'torn_coat --marks'],
  [['torn_coat', 'x.json'], { npm_config_pack: 'true' }, '--pack', 'torn_coat --pack x.json'],
  [['torn_coat'], { npm_config_pack: 'x.json' }, '--pack', 'torn_coat --pack x.json'],
  [['torn_coat'], { npm_config_watch: 'true', npm_config_chart: 'true' }, '--chart and --watch', 'torn_coat --chart --watch'],
])('what npm has kept to itself is told with what to type: %j %j', async (args, env, options, whole) => {
  const lines: string[] = [];
  expect(await runScenarioCommand(library.root, args, (line) => lines.push(line), env)).toBe(false);
  expect(lines).toEqual([`npm has kept ${options} to itself. Write -- before what is meant for this command: npm run scenarios -- ${whole}`]);
});

test('an option that has come through is not told to be kept by npm', async () => {
  const lines: string[] = [];
  await runScenarioCommand(library.root, ['torn_coat', '--chart'], (line) => lines.push(line), { npm_config_chart: 'true' });
  expect(lines.join('\n')).not.toContain('npm has kept');
});

async function run(...args: string[]) {
  const lines: string[] = [];
  const isFine = await runScenarioCommand(library.root, args, (line) => lines.push(line));
  return { isFine, lines, said: lines.join('\n') };
}

/** A second scenario, which is broken. */
function addBroken(): void {
  const folder = join(library.root, 'scenarios/library/cold_soup');
  mkdirSync(folder);
  writeFileSync(join(folder, 'scenario.json'), '{');
}

test('without a name everything is checked, and each scenario is told when it has been looked at', async () => {
  addBroken();
  const { isFine, lines } = await run();
  expect(isFine).toBe(false);
  const order = [/^\nscenarios\/library\/cold_soup\/scenario\.json$/, /^torn_coat: 5 turns/, /^8 files looked at, 1 problem$/].map((line) =>
    lines.findIndex((one) => line.test(one)),
  );
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(order).not.toContain(-1);
});

test('an example beside the library is checked as all others, and can be named', async () => {
  const folder = join(library.root, 'scenarios/example/late_bouquet');
  cpSync('scenarios/example/late_bouquet', folder, { recursive: true });
  cpSync('scenarios/methods/last', join(library.root, 'scenarios/methods/last'), { recursive: true });
  expect((await run('late_bouquet')).said).toMatch(/^late_bouquet: 3 turns, .*\n\d+ files looked at, 0 problems$/);
  expect((await run('late_bouquet', '--marks')).isFine).toBe(true);
  const words = readFileSync(join(folder, 'en.json'), 'utf8');
  writeFileSync(join(folder, 'en.json'), words.replace(/"title": "[^"]*"/, '"title": "TODO"'));
  const said = `scenarios/example/late_bouquet/en.json
  sentences.title (line 8)
    “TODO” stands in for a sentence that is yet to be written. Write the sentence.`;
  for (const args of [[], ['late_bouquet']]) expect(await run(...args)).toMatchObject({ isFine: false, said: expect.stringContaining(said) });
});

test('only what is named is checked', async () => {
  addBroken();
  const { isFine, said } = await run('torn_coat');
  expect([isFine, said]).toEqual([true, expect.stringMatching(/^torn_coat: 5 turns, .*\n6 files looked at, 0 problems$/)]);
  expect((await run('cold_soup')).isFine).toBe(false);
  expect((await run('torn_coat', 'cold_soup')).isFine).toBe(false);
});

test('a scenario may be named by the path of its folder', async () => {
  for (const path of [`${COAT}/`, `./${COAT}`, COAT.replaceAll('/', '\\')]) expect((await run(path)).said).toMatch(/^torn_coat: /);
});

test('a name that there is not is told with the one that was meant, and nothing is checked', async () => {
  expect(await run('torn_coat', 'torn_cot')).toMatchObject({
    isFine: false,
    lines: ['There is no scenario torn_cot. Did you mean torn_coat? There are: torn_coat'],
  });
});

test('a name in capitals is told with the one that was meant', async () => {
  expect((await run('TORN_COAT')).said).toBe('There is no scenario TORN_COAT. Did you mean torn_coat? There are: torn_coat');
});

test('a folder that begins with a dot is no scenario', async () => {
  cpSync(join(library.root, COAT), join(library.root, 'scenarios/library/.torn_coat'), { recursive: true });
  expect((await run('.torn_coat')).isFine).toBe(false);
});

test.each([['--help'], ['-h']])('%s prints every option', async (option) => {
  const { isFine, said } = await run(option);
  expect(isFine).toBe(true);
  for (const words of ['ID…', '--watch', '--pack FILE', '--chart', '--help']) expect(said).toContain(words);
});

test.each([
  [['--chrat'], "Unknown option '--chrat'. Did you mean --chart?"],
  [['--everything'], "Unknown option '--everything'."],
  [['torn_coat', '--pack'], '--pack needs something after it, such as the name of a file.'],
  [['--chart'], 'Name one scenario, and one thing to do with it.'],
  [['torn_coat', '--chart', '--pack', 'x.json'], 'Name one scenario, and one thing to do with it.'],
])('%j is answered in a sentence, with the options', async (args, sentence) => {
  const { isFine, said } = await run(...args);
  expect([isFine, said.split('\n')[0]]).toEqual([false, sentence]);
  expect(said).toContain('--watch');
});

test.each([
  ['away/coat.json', 'There is no folder away to write away/coat.json to. Make it first, or name another file.'],
  ['scenarios', 'scenarios is a folder. Name a file in it, such as scenarios/pack.json.'],
])('a pack that cannot be written to %s says why', async (file, said) => {
  const method = join(library.root, 'scenarios/methods/last');
  writeFileSync(join(method, 'hy.json'), readFileSync(join(method, 'en.json'), 'utf8').replace('"language": "en"', '"language": "hy"'));
  expect(await run('torn_coat', '--pack', file)).toMatchObject({ isFine: false, said });
});

test.each([
  [
    'scenario.json',
    '"method": "last"',
    '"method": "lost"',
    `${COAT}/scenario.json\n  method (line 6)\n    There is no method “lost”. Use the name of a folder in scenarios/methods.`,
  ],
  ['hy.json', 'x', 'x', 'scenarios/methods/last/hy.json\n    The file is missing. Add it, or copy it from another scenario and change the words.'],
])('what keeps a scenario from being packed is told by the file that it is in: %s', async (file, from, to, said) => {
  if (from !== to) changeFile(library.root, file, (text) => text.replace(from, to));
  expect(await run('torn_coat', '--pack', 'coat.json')).toMatchObject({ isFine: false, said });
});
