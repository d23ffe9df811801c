import { within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listMethodSentenceKeys } from '../../../../src/domain/method/list-method-sentence-keys.ts';
import { OpeningPage } from '../../../../src/ui/screens/opening/opening-page.tsx';
import { buildMethod } from '../../../builders/build-method.ts';
import { buildScenario } from '../../../builders/build-scenario.ts';
import { buildScenarioWords } from '../../../builders/build-scenario-words.ts';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';

const SCENARIO = buildScenario();
const METHOD = buildMethod();
const TALK = {
  scenario: SCENARIO,
  method: METHOD,
  words: buildScenarioWords(SCENARIO),
  methodWords: {
    formatVersion: 1 as const,
    method: METHOD.id,
    language: 'en',
    sentences: Object.fromEntries(listMethodSentenceKeys(METHOD).map((key) => [key, `Words of ${key}`])),
  },
};

let root: HTMLElement;
const find = (selector: string) => within(root.querySelector<HTMLElement>(selector) ?? document.createElement('div'));
const briefing = () => find('.opening-briefing');
const talk = () => find('.opening-talk');

beforeAll(startEnglish);
beforeEach(() => {
  document.body.innerHTML = `<div id="root">${renderToStaticMarkup(<OpeningPage talk={TALK} home="../../" order={['c', 'a', 'b']} />)}</div>`;
  root = document.body.firstElementChild as HTMLElement;
});

describe('the page of a complaint', () => {
  it('is what axe calls accessible, its briefing and its talk each for itself, as one is shown at a time', async () => {
    for (const part of ['.opening-briefing', '.opening-talk']) {
      const element = root.querySelector(part);
      expect(element).not.toBeNull();
      if (element !== null) await expectAccessible(element);
    }
  });

  it('needs no style in place, which its policy would refuse, and no script', () => {
    expect(root.querySelectorAll('[style], style, script')).toHaveLength(0);
    expect([...root.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith('on'))).toEqual([]);
  });

  it('has no id twice, and every id that is named is there', () => {
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = [...root.querySelectorAll('[aria-labelledby], [aria-describedby], label[for]')].flatMap((element) =>
      ['aria-labelledby', 'aria-describedby', 'for'].flatMap((name) => element.getAttribute(name)?.split(' ') ?? []),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('leads to the other screens by way of the page of all complaints', () => {
    const { getByRole } = within(root);
    expect(getByRole('link', { name: 'Progress' })).toHaveAttribute('href', '../../#/history');
    expect(getByRole('link', { name: 'Settings' })).toHaveAttribute('href', '../../#/settings');
    expect(getByRole('link', { name: 'All complaints' })).toHaveAttribute('href', '../../');
  });
});

it('leads to the first cards and the screens of the same page where it stands in the page of all', () => {
  document.body.innerHTML = renderToStaticMarkup(<OpeningPage talk={TALK} home="" order={['c', 'a', 'b']} />);
  const { getByRole } = within(document.body);
  expect(getByRole('link', { name: 'All complaints' })).toHaveAttribute('href', '#/');
  expect(getByRole('link', { name: 'Settings' })).toHaveAttribute('href', '#/settings');
});

describe('its briefing', () => {
  it('says what the complaint is', () => {
    expect(briefing().getByRole('heading', { level: 1 })).toHaveTextContent('Words of title');
    expect(briefing().getByText('Words of summary')).toBeInTheDocument();
  });

  it('begins the talk with a link to it, which needs no script', () => {
    const link = briefing().getByRole('link', { name: 'Start talking' });
    expect(link).toHaveAttribute('href', '#/begin/cold_soup');
    expect(document.getElementById('/begin/cold_soup')).toHaveClass('opening-talk');
  });
});

describe('what only the app can do', () => {
  it('stands in its place, switched off: the mode, which is guided, and the pause', () => {
    const mode = briefing().getByRole('group', { name: 'How do you want to practise?' });
    const radios = within(mode).getAllByRole('radio');
    expect(radios.map((radio) => (radio as HTMLInputElement).disabled)).toEqual([true, true]);
    expect(within(mode).getByRole('radio', { name: 'Guided' })).toBeChecked();
    expect(talk().getByRole('button', { name: 'Pause' })).toBeDisabled();
  });

  it('is a link where a link does: leaving goes to all complaints', () => {
    expect(talk().getByRole('link', { name: 'Leave the talk' })).toHaveAttribute('href', '../../');
  });

  it('is there both ways where the window decides: the policy as a card and folded', () => {
    expect(talk().getByRole('region', { name: 'What you may offer' })).toBeInTheDocument();
    expect(root.querySelectorAll('.opening-talk details:not([open])')).toHaveLength(1);
  });
});

describe('its talk', () => {
  it('begins with what the customer says first', () => {
    expect(talk().getByRole('heading', { level: 1 })).toHaveTextContent('Words of title');
    expect(talk().getByRole('log', { name: 'Conversation' })).toHaveTextContent('Words of turn.opening.plain');
  });

  it('offers the first replies in the order given, none of them chosen, and can be sent only by the app', () => {
    const radios = talk().getAllByRole('radio');
    expect(radios.map((radio) => radio.getAttribute('value'))).toEqual(['c', 'a', 'b']);
    expect(radios[0]).toHaveAccessibleName(/Words of turn\.opening\.c/);
    expect(radios.filter((radio) => (radio as HTMLInputElement).checked || (radio as HTMLInputElement).disabled)).toEqual([]);
    expect(new Set(radios.map((radio) => radio.getAttribute('name'))).size).toBe(1);
    expect(talk().getByRole('button', { name: 'Say it' })).toBeDisabled();
  });
});
