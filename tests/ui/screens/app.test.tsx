import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../../src/ui/screens/app.tsx';
import { useServices } from '../../../src/ui/screens/services.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => {
  localStorage.clear();
  window.location.hash = '#/';
});

const WholeApp = () => <App services={useServices()} />;

async function follow(name: string): Promise<void> {
  await act(async () => {
    window.location.hash = name;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

describe('the frame of the app', () => {
  it('does not warn again on another screen about storage once that was read', async () => {
    const { attempts } = await renderScreen(<WholeApp />);
    await act(async () => attempts.sendStatus({ keeping: 'memory_only', persistence: 'unavailable' }));
    expect(screen.getByText('Your browser does not keep data for this page')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await follow('#/nowhere');
    expect((await screen.findAllByRole('heading', { name: 'There is no such page' })).length).toBeGreaterThan(0);
    expect(screen.queryByText('Your browser does not keep data for this page')).not.toBeInTheDocument();
  });

  it('begins the talk where Start was pressed on the page that the build has written, in the very moment in which the app took it over', async () => {
    const { attempts } = await renderScreen(<WholeApp />);
    await follow('#/begin/cold_soup');
    expect(await screen.findByRole('log')).toBeInTheDocument();
    expect((await attempts.list()).attempts).toMatchObject([{ id: 'attempt-0001', scenario: { id: 'cold_soup' }, moves: [] }]);
    expect(window.location.hash).toBe('#/talk/attempt-0001');
  });

  it('has the way to the page about accessibility under every screen', async () => {
    await renderScreen(<WholeApp />);
    await follow('#/accessibility');
    expect(await screen.findByRole('heading', { level: 1, name: 'Accessibility' })).toBeInTheDocument();
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Accessibility');
    expect(screen.getByRole('link', { name: 'Accessibility', current: 'page' })).toBeInTheDocument();
  });

  it('says above the screen, and not in the bar, which language could not be had and why', async () => {
    await renderScreen(<WholeApp />, { language: { switchLanguage: async () => ({ why: 'not_arrived', problems: [] }) } });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'hy');
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent('Հայերեն could not be loaded. The language stays as it was.');
    expect(notice).toHaveTextContent('No answer came: the network or the server is not responding just now.');
    expect(screen.getByRole('navigation').closest('header')).not.toContainElement(notice);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says from the start that English stands in for a language that could not be had', async () => {
    const problem = { code: 'not_json', file: 'locales/ky/app.json', path: [], found: 'Unexpected end' } as const;
    await renderScreen(<WholeApp />, { language: { started: { language: 'ky', trouble: { why: 'broken', problems: [problem] } } } });
    expect(screen.getByRole('alert')).toHaveTextContent('Кыргызча could not be loaded, so Amends is in English for now.');
    expect(screen.getByRole('alert')).toHaveTextContent('locales/ky/app.json');
  });
});
