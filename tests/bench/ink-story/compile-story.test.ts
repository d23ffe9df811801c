import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileStory } from './compile-story.ts';

const root = join(import.meta.dirname, '../../..');

test.each(readdirSync(join(root, 'scenarios/library')))('%s is an ink story too: whatever its conditions ask for, its replies give', (id) => {
  expect(JSON.parse(compileStory(root, id))).toHaveProperty('inkVersion');
});
