import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createLanguageStore } from '../../../src/app/settings/language-store.ts';
import { readLocale } from '../../../src/content/read-locale.ts';
import { type Loaded, type NotLoaded, toLoaded } from '../../../src/domain/trouble/loaded.ts';
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

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Shows the part inside with the words up to the end of a talk alone, which run as they do for users; later ones come, or do not, when the test says so. */
async function renderLater(part: ReactNode) {
  const { services } = await renderScreen(null);
  const { texts } = await readLocaleFolders(root);
  const answers: ((loaded: Loaded<Words>) => void)[] = [];
  const loadLaterLocale = vi.fn(() => new Promise<Loaded<Words>>((resolve) => answers.push(resolve)));
  const { switchLanguage, loadLaterWords } = await startI18n({
    language: 'en',
    loadLocale: async (language) => toLoaded(readLocale(language, EARLY_AREAS, texts.get(language) ?? {})),
    loadLaterLocale,
    onMissingKey: refuseMissingKey,
  });
  const language = createLanguageStore({ settings: services.settings, languages: ['en'], switchLanguage, loadLaterWords, started: { language: 'en' } });
  const { container } = await act(async () => render(<ServicesContext value={{ ...services, language }}>{part}</ServicesContext>));
  const answer = (loaded: Loaded<Words>) => act(async () => answers.at(-1)?.(loaded));
  return { container, loadLaterLocale, arrive: () => answer({ value: { problems: {} }, problems: [] }), fail: (missing: NotLoaded) => answer(missing) };
}

it('shows something else until the words are there, then what stands inside', async () => {
  const { container, arrive, loadLaterLocale } = await renderLater(
    <LaterWords fallback={<p>Loading</p>}>
      <h1>The debrief</h1>
    </LaterWords>,
  );
  expect(screen.getByText('Loading')).toBeInTheDocument();
  expect(screen.queryByText('The debrief')).not.toBeInTheDocument();
  await arrive();
  expect(screen.getByText('The debrief')).toBeInTheDocument();
  expect(screen.queryByText('Loading')).not.toBeInTheDocument();
  expect(loadLaterLocale).toHaveBeenCalledTimes(1);
  await expectAccessible(container);
});

it('words that do not come are asked for once, and again when somebody presses', async () => {
  const { container, fail, arrive, loadLaterLocale } = await renderLater(
    <LaterWords fallback={<p>Loading</p>}>
      <h1>The debrief</h1>
    </LaterWords>,
  );
  await fail({ why: 'not_arrived', problems: [] });
  expect(screen.getByRole('alert')).toHaveTextContent('This part of Amends could not be loaded');
  expect(screen.getByRole('alert')).toHaveTextContent('the network or the server is not responding');
  await expectAccessible(container);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(loadLaterLocale).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(loadLaterLocale).toHaveBeenCalledTimes(2);
  await arrive();
  expect(screen.getByRole('heading', { name: 'The debrief' })).toBeInTheDocument();
});

it('where the words for problems with files do not come, the list names them without', async () => {
  const problems = [{ code: 'not_json', file: 'locales/ky/app.json', path: ['title'], found: 'Unexpected end' } as const];
  const { container, fail, loadLaterLocale } = await renderLater(<ProblemList problems={problems} />);
  expect(container).toHaveTextContent(/^$/);
  await fail({ why: 'gone', problems: [] });
  expect(container).toHaveTextContent('locales/ky/app.json › title › not_json › Unexpected end');
  expect(loadLaterLocale).toHaveBeenCalledTimes(1);
  await expectAccessible(container);
});

it('where there is no problem, no words are asked for', async () => {
  const { loadLaterLocale } = await renderLater(<ProblemList problems={[]} />);
  expect(loadLaterLocale).not.toHaveBeenCalled();
});
