import { act, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Services } from '../../../src/app/services.ts';
import { LaterWords } from '../../../src/ui/screens/later-words.tsx';
import { ServicesContext } from '../../../src/ui/screens/services.ts';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

/** Shows the part inside with words that come, or do not, when the test says so. */
async function renderLater(part: ReactNode) {
  const { services } = await renderScreen(null);
  let arrive = () => {};
  let fail = (_error: Error) => {};
  const words = new Promise<void>((resolve, reject) => {
    arrive = resolve;
    fail = reject;
  });
  const later: Services = { ...services, openLaterWords: () => words };
  const { container } = await act(async () => render(<ServicesContext value={later}>{part}</ServicesContext>));
  return { container, arrive, fail };
}

class Boundary extends Component<{ readonly children: ReactNode }> {
  override state = { message: '' };
  static getDerivedStateFromError(error: Error) {
    return { message: error.message };
  }
  override render() {
    return this.state.message === '' ? this.props.children : <p>{this.state.message}</p>;
  }
}

it('shows something else until the words are there, then what stands inside', async () => {
  const { container, arrive } = await renderLater(
    <LaterWords fallback={<p>Loading</p>}>
      <h1>The debrief</h1>
    </LaterWords>,
  );
  expect(screen.getByText('Loading')).toBeInTheDocument();
  expect(screen.queryByText('The debrief')).not.toBeInTheDocument();
  await act(async () => arrive());
  expect(screen.getByText('The debrief')).toBeInTheDocument();
  expect(screen.queryByText('Loading')).not.toBeInTheDocument();
  await expectAccessible(container);
});

it('shows nothing meanwhile where nothing else is given', async () => {
  const { container } = await renderLater(
    <LaterWords>
      <p>The debrief</p>
    </LaterWords>,
  );
  expect(container).toHaveTextContent(/^$/);
});

it('leaves words that do not arrive to whoever catches what fails', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { fail } = await renderLater(
    <Boundary>
      <LaterWords fallback={<p>Loading</p>}>
        <p>The debrief</p>
      </LaterWords>
    </Boundary>,
  );
  await act(async () => fail(new Error('404 Not Found')));
  expect(screen.getByText('404 Not Found')).toBeInTheDocument();
  expect(screen.queryByText('The debrief')).not.toBeInTheDocument();
});
