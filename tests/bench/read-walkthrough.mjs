import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The words of the replies of a walkthrough, in English.
 * @param {string} root folder of package.json
 * @param {string} scenario
 * @param {string} id of the walkthrough
 * @returns {string[]}
 */
export function readWalkthrough(root, scenario, id) {
  const read = (file) => JSON.parse(readFileSync(join(root, 'scenarios/library', scenario, file), 'utf8'));
  const { sentences } = read('en.json');
  const { replies } = read('walkthroughs.json').walkthroughs.find((walkthrough) => walkthrough.id === id);
  return replies.map((reply) => sentences[`turn.${reply}`]);
}
