import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listMethodSentenceKeys } from '../../../../src/domain/method/list-method-sentence-keys.ts';
import { SourcesScreen } from '../../../../src/ui/screens/sources/sources-screen.tsx';
import { buildMethod } from '../../../builders/build-method.ts';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';
import { renderScreen } from '../render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

/** The small method, which names its lines. */
function buildSourced() {
  const sources = ['HY-L1', 'HY-K2', 'HY-T1', 'HY-C1', 'KY-K7'];
  const method = { ...buildMethod(), sources };
  const sentences = Object.fromEntries(listMethodSentenceKeys(method).map((key) => [key, `Words of ${key}`]));
  return { method, methodWords: { formatVersion: 1 as const, method: method.id, language: 'en', sentences } };
}

describe('the page of sources', () => {
  it('has every line that the method rests on in words, in its order, with what it stands behind', async () => {
    const loaders = { loadMethod: async () => ({ value: buildSourced(), problems: [] as const }) };
    const { container } = await renderScreen(<SourcesScreen methodId="tiny" />, { loaders });
    expect(await screen.findByRole('heading', { level: 1, name: 'Sources of the rules' })).toBeInTheDocument();
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['HY-L1', 'HY-K2', 'HY-T1', 'HY-C1', 'KY-K7']);
    expect(screen.getByText('Words of source.HY-L1')).toHaveTextContent('Words of source.HY-L1Words of criterion.lets_finish');
    expect(document.title).toBe('Sources of the rules · Amends');
    await expectAccessible(container);
  });

  it('says so where there is no such method', async () => {
    const loaders = { loadMethod: async () => ({ why: 'gone', problems: [] }) as const };
    const { container } = await renderScreen(<SourcesScreen methodId="nothing" />, { loaders });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('There is no such page');
    await expectAccessible(container);
  });

  it('asks once more where its words did not come', async () => {
    let asked = 0;
    const loadMethod = async () => {
      asked += 1;
      return asked === 1 ? ({ why: 'not_arrived', problems: [] } as const) : { value: buildSourced(), problems: [] as const };
    };
    await renderScreen(<SourcesScreen methodId="tiny" />, { loaders: { loadMethod } });
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('HY-L1')).toBeInTheDocument();
  });
});
