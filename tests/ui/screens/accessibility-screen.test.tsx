import { screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AccessibilityScreen } from '../../../src/ui/screens/accessibility/accessibility-screen.tsx';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

describe('the page about accessibility', () => {
  it('says what was checked and how, what is not perfect, how to adjust the app and whom to tell', async () => {
    const { container } = await renderScreen(<AccessibilityScreen />);
    const [checked] = screen.getAllByRole('region');
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'What was checked, and how',
      'What is not perfect',
      'Make it fit you',
      'Is something in your way?',
    ]);
    expect(
      within(checked as HTMLElement)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['Keyboard', 'Screen readers', 'Contrast', 'Large text', 'Small screens', 'Colours of your own', 'Motion', 'Size of buttons', 'Languages']);
    expect(document.title).toBe('Accessibility · Amends');
    await expectAccessible(container);
  });

  it('is honest about screen readers', async () => {
    await renderScreen(<AccessibilityScreen />);
    expect(screen.getByRole('region', { name: 'What is not perfect' })).toHaveTextContent('It has not been tried with real screen readers yet.');
  });

  it('leads to the settings, and to no address outside', async () => {
    await renderScreen(<AccessibilityScreen />);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#/settings']);
  });
});
