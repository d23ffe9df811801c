import { describe, expect, it } from 'vitest';
import { readOpening } from '../../../../src/ui/screens/opening/read-opening.ts';
import { buildPage } from './build-page.ts';

const focus = (root: HTMLElement, selector: string) => root.querySelector<HTMLElement>(selector)?.focus();

describe('the page of a complaint', () => {
  it('says which complaint it is, the order of its replies, and that nothing was done yet', () => {
    expect(readOpening(buildPage(), '')).toEqual({ scenario: 'cold_soup', hasBegun: false, order: ['c', 'a', 'b'], chosen: undefined, isFocused: true });
  });

  it('says that Start was pressed, and what was chosen since', () => {
    expect(readOpening(buildPage({ chosen: 'a' }), '#/begin/cold_soup')).toMatchObject({ hasBegun: true, chosen: 'a' });
  });

  it.each(['#/history', '#/begin/late_bus', '#/begin/cold_soup/more', '#'])('is left alone where the address %s names something else', (hash) => {
    expect(readOpening(buildPage(), hash)).toBeUndefined();
  });

  it.each([
    ['on a reply', 'input[value="b"]', true],
    ['on a link', 'a', false],
    ['on another field', 'input[type="checkbox"]', false],
  ])('says whether the focus is on the replies or nowhere: %s', (_, selector, isFocused) => {
    const root = buildPage({ chosen: 'b' });
    focus(root, selector);
    expect(readOpening(root, '#/begin/cold_soup')?.isFocused).toBe(isFocused);
  });
});

describe('the one file, which holds several complaints', () => {
  const buildFile = () => {
    const root = buildPage({ chosen: 'a' });
    delete root.dataset.opening;
    root.innerHTML = `<div data-opening="late_bus"><input type="radio" value="x" /></div><div data-opening="cold_soup">${root.innerHTML}</div>`;
    return root;
  };

  it.each([
    ['#/briefing/cold_soup', false],
    ['#/begin/cold_soup', true],
  ])('is read as the complaint that the address %s names', (hash, hasBegun) => {
    expect(readOpening(buildFile(), hash)).toMatchObject({ scenario: 'cold_soup', hasBegun, order: ['c', 'a', 'b'], chosen: 'a' });
  });

  it.each(['', '#/', '#/briefing/stained_shirt', '#/settings'])('is left alone at the address “%s”, which names none of them', (hash) => {
    expect(readOpening(buildFile(), hash)).toBeUndefined();
  });
});

it('the page of all complaints is no complaint’s page', () => {
  const root = buildPage();
  delete root.dataset.opening;
  expect(readOpening(root, '')).toBeUndefined();
});
