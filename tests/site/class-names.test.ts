import { expect, test } from 'vitest';
import { classNames } from '../../src/site/class-names.ts';
import { readTree } from '../architecture/read-tree.ts';

/** Names of classes and animations in a style sheet: what is scoped. */
function listNames(css: string): string[] {
  const named = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.([a-zA-Z][\w-]*)|@keyframes\s+([\w-]+)/g);
  return [...new Set([...named].map(([, one, two]) => one ?? two ?? ''))];
}

test('a class is named by its style sheet and its name there, with or without a query behind the file', () => {
  expect(classNames.generateScopedName('list', '/x/src/ui/screens/talk/reply-panel.module.css')).toBe('reply-panel-list');
  expect(classNames.generateScopedName('list', '/x/src/ui/screens/talk/reply-panel.module.css?direct')).toBe('reply-panel-list');
});

test('no class of a style sheet has the name of one in another, nor of one for all', () => {
  const owners = new Map<string, Set<string>>();
  for (const { path, text } of readTree('src', ['.css'])) {
    const isScoped = path.endsWith('.module.css');
    for (const local of listNames(text)) {
      const name = isScoped ? classNames.generateScopedName(local, path) : local;
      owners.set(name, (owners.get(name) ?? new Set()).add(isScoped ? path : 'for all'));
    }
  }
  expect([...(owners.get('card-card') ?? [])]).toEqual(['src/ui/components/card.module.css']);
  expect([...owners].filter(([, paths]) => paths.size > 1)).toEqual([]);
});
