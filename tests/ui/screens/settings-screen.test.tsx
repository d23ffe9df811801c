import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SettingsScreen } from '../../../src/ui/screens/settings/settings-screen.tsx';
import { expectAccessible } from '../components/expect-accessible.ts';
import { startEnglish } from '../start-english.ts';
import { renderScreen } from './render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

describe('the settings', () => {
  it('are kept as soon as they are changed', async () => {
    const { container, services } = await renderScreen(<SettingsScreen />);
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Larger' }));
    expect(services.settings.getState().settings).toMatchObject({ theme: 'dark', text: 'larger' });
    expect(JSON.parse(localStorage.getItem('amends.settings') ?? '')).toMatchObject({ theme: 'dark', text: 'larger' });
    await expectAccessible(container);
  });

  it('ask for the length of the patience clock only while it is on', async () => {
    const { services } = await renderScreen(<SettingsScreen />);
    expect(screen.queryByRole('group', { name: 'Seconds a reply' })).not.toBeInTheDocument();
    const clock = screen.getByRole('group', { name: 'Patience clock' });
    await userEvent.click(within(clock).getByRole('radio', { name: 'On' }));
    await userEvent.click(screen.getByRole('radio', { name: '90' }));
    expect(services.settings.getState().settings.patience).toEqual({ on: true, seconds: 90 });
  });

  it('switch the number keys off for those they get in the way of', async () => {
    const { services } = await renderScreen(<SettingsScreen />);
    const keys = screen.getByRole('group', { name: 'Number keys' });
    await userEvent.click(within(keys).getByRole('radio', { name: 'Off' }));
    expect(services.settings.getState().settings.numberKeys).toBe(false);
  });

  it('lead to what was done for accessibility', async () => {
    await renderScreen(<SettingsScreen />);
    expect(screen.getByRole('link', { name: 'About accessibility' })).toHaveAttribute('href', '#/accessibility');
  });

  it('say when results do not outlive the page', async () => {
    const { attempts } = await renderScreen(<SettingsScreen />);
    expect(screen.getByText('Your talks are kept in this browser, and only here.')).toBeInTheDocument();
    attempts.sendStatus({ keeping: 'memory_only', persistence: 'unavailable' });
    expect(await screen.findByText('This browser keeps nothing for this page: results last until you close it.')).toBeInTheDocument();
  });

  it('say when they are not kept themselves', async () => {
    const { container, services } = await renderScreen(<SettingsScreen />);
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    act(() => services.settings.setState({ keeping: 'memory_only' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Your settings are not kept');
    await expectAccessible(container);
  });

  it('name the tab, in whatever language they are shown', async () => {
    const { i18n, switchLanguage } = await startEnglish();
    await renderScreen(<SettingsScreen />);
    expect(document.title).toBe('Settings · Amends');
    await act(async () => void (await switchLanguage('mn')));
    expect(document.title).toBe(`${i18n.t('settings:heading')} · Amends`);
    expect(document.title).not.toContain('Settings');
    await act(async () => void (await switchLanguage('en')));
  });
});
