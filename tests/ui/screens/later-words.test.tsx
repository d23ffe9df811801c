import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createLanguageStore } from '../../../src/app/settings/language-store.ts';
import { readLocale } from '../../../src/content/read-locale.ts';
import { type Loaded, toLoaded } from '../../../src/domain/trouble/loaded.ts';
import { readLocaleFolders } from '../../../src/site/read-locale-folders.ts';
import { EARLY_AREAS } from '../../../src/site/render-content.ts';
import { startI18n } from '../../../src/ui/language/start-i18n.ts';
import { LaterWords } from '../../../src/ui/screens/later-words.tsx';
import { ProblemList } from '../../../src/ui/screens/problem-list.tsx';
import { ServicesContext } from '../../../src/ui/screens/services.ts';
import { root } from '../../architecture/list-files.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { refuseMissingKey, startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());
afterAll(startEnglish);

type Words = Readonly<Record<string, string>>;

const AREAS = ['debrief'];
const TWO_AREAS = ['history', 'debrief'];

/** Shows the part inside with the words up to the end of a talk alone, which run as they do for users; later ones come, or do not, when the test says so. */
async function renderLater(part: ReactNode) {
  const { services } = await renderScreen(null);
  const { texts } = await readLocaleFolders(root);
  const answers = new Map<string, (loaded: Loaded<Words>) => void>();
  const loadArea = vi.fn((_language: string, area: string) => new Promise<Loaded<Words>>((resolve) => answers.set(area, resolve)));
  const { switchLanguage, loadLaterWords } = await startI18n({
    language: 'en',
    loadLocale: async (language) => toLoaded(readLocale(language, EARLY_AREAS, texts.get(language) ?? {})),
    loadArea,
    onMissingKey: refuseMissingKey,
  });
  const language = createLanguageStore({ settings: services.settings, languages: ['en'], switchLanguage, loadLaterWords, started: { language: 'en' } });
  const { container } = await act(async () => render(<ServicesContext value={{ ...services, language }}>{part}</ServicesContext>));
  const answer = (area: string, loaded: Loaded<Words>) => act(async () => answers.get(area)?.(loaded));
  return { container, loadArea, arrive: (area: string) => answer(area, { value: {}, problems: [] }), fail: answer };
}

it('shows something else until the words are there, then what stands inside', async () => {
  const { container, arrive, loadArea } = await renderLater(
    <LaterWords areas={AREAS} fallback={<p>Loading</p>}>
      <h1>The debrief</h1>
    </LaterWords>,
  );
  expect(screen.getByText('Loading')).toBeInTheDocument();
  expect(screen.queryByText('The debrief')).not.toBeInTheDocument();
  await arrive('debrief');
  expect(screen.getByText('The debrief')).toBeInTheDocument();
  expect(screen.queryByText('Loading')).not.toBeInTheDocument();
  expect(loadArea.mock.calls).toEqual([['en', 'debrief']]);
  await expectAccessible(container);
});

it('waits for all areas that it names, and asks for those alone again that did not come', async () => {
  const { arrive, fail, loadArea } = await renderLater(
    <LaterWords areas={TWO_AREAS} fallback={<p>Loading</p>}>
      <h1>Progress</h1>
    </LaterWords>,
  );
  await arrive('history');
  expect(screen.getByText('Loading')).toBeInTheDocument();
  await fail('debrief', { why: 'not_arrived', problems: [] });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(loadArea.mock.calls).toEqual([
    ['en', 'history'],
    ['en', 'debrief'],
    ['en', 'debrief'],
  ]);
  await arrive('debrief');
  expect(screen.getByText('Progress')).toBeInTheDocument();
});

it('words that do not come are asked for once, and again when somebody presses', async () => {
  const { container, fail, arrive, loadArea } = await renderLater(
    <LaterWords areas={AREAS} fallback={<p>Loading</p>}>
      <h1>The debrief</h1>
    </LaterWords>,
  );
  await fail('debrief', { why: 'not_arrived', problems: [] });
  expect(screen.getByRole('alert')).toHaveTextContent('This part of Amends could not be loaded');
  expect(screen.getByRole('alert')).toHaveTextContent('the network or the server is not responding');
  await expectAccessible(container);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(loadArea).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(loadArea).toHaveBeenCalledTimes(2);
  await arrive('debrief');
  expect(screen.getByRole('heading', { name: 'The debrief' })).toBeInTheDocument();
});

it('where the words for problems with files do not come, the list names them without', async () => {
  const problems = [{ code: 'not_json', file: 'locales/ky/app.json', path: ['title'], found: 'Unexpected end' } as const];
  const { container, fail, loadArea } = await renderLater(<ProblemList problems={problems} />);
  expect(container).toHaveTextContent(/^$/);
  await fail('problems', { why: 'gone', problems: [] });
  expect(container).toHaveTextContent('locales/ky/app.json › title › not_json › Unexpected end');
  expect(loadArea).toHaveBeenCalledTimes(1);
  await expectAccessible(container);
});

it('where there is no problem, no words are asked for', async () => {
  const { loadArea } = await renderLater(<ProblemList problems={[]} />);
  expect(loadArea).not.toHaveBeenCalled();
});
