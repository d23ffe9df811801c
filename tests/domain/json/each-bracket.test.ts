import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAuthoredJson } from '../../../src/domain/json/read-authored-json.ts';

const FOLDER = 'scenarios/library/wrong_order';
const OTHER: Readonly<Record<string, string>> = { '{': '[', '[': '{', '}': ']', ']': '}' };

/** Where the brackets of a file stand that are not in its sentences. */
function listBrackets(text: string): { at: number; sign: string }[] {
  const parts = [...text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)].map(({ 0: sign, index }) => ({ at: index, sign }));
  return parts.filter(({ at, sign }) => sign.length === 1 && at > 0);
}

test.each(['scenario.json', 'en.json', 'walkthroughs.json'])('whichever bracket of %s is lost, doubled or taken for another, one problem is told', (file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const told = (at: number, put: string) => readAuthoredJson(file, text.slice(0, at) + put + text.slice(at + 1)).problems.map(({ code }) => code);
  for (const { at, sign } of listBrackets(text)) {
    const place = `${file} at ${at}`;
    expect([place, ...told(at, '')]).toEqual([place, expect.stringMatching(/^json_bracket_(open|unopened)$/)]);
    expect([place, ...told(at, sign + sign)]).toEqual([place, expect.stringMatching(/^json_(bracket_spare|after_end)$/)]);
    expect([place, ...told(at, OTHER[sign] ?? '')]).toEqual([place, expect.stringMatching(/^json_bracket_(opens|wrong)$/)]);
  }
});
