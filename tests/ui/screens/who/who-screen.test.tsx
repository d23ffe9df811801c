import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ServicesContext } from '../../../../src/ui/screens/services.ts';
import { WhoScreen } from '../../../../src/ui/screens/who/who-screen.tsx';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';
import { renderScreen } from '../render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => localStorage.clear());

describe('who practises', () => {
  it('goes by what was drawn until they say more, which is kept', async () => {
    const { container, services } = await renderScreen(<WhoScreen />);
    const now = screen.getByRole('region', { name: 'Now: 7K3-F9Q' });
    await userEvent.type(within(now).getByRole('textbox', { name: 'Name' }), '  Անի ');
    await userEvent.type(within(now).getByRole('textbox', { name: 'Group, shift or course' }), 'Evening');
    await userEvent.click(within(now).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved.')).toBeInTheDocument();
    expect(services.people.now().learner).toEqual({ id: 'learner-0001', pseudonym: '7K3-F9Q', name: 'Անի', group: 'Evening' });
    expect(screen.getByRole('region', { name: 'Now: Անի' })).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('can take back what they said: an empty field is nothing said', async () => {
    const { services } = await renderScreen(<WhoScreen />, { said: { name: 'Ani', code: '417' } });
    const now = screen.getByRole('region', { name: 'Now: Ani' });
    await userEvent.clear(within(now).getByRole('textbox', { name: 'Name' }));
    await userEvent.click(within(now).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(services.people.now().learner).toEqual({ id: 'learner-0001', pseudonym: '7K3-F9Q', code: '417' }));
  });

  it('makes room for somebody new, who comes to the first page', async () => {
    const { services, addresses } = await renderScreen(<WhoScreen />, { said: { name: 'Ani' }, address: '/who' });
    const fresh = screen.getByRole('region', { name: 'Somebody new' });
    // Enter in a field is as good as the button.
    await userEvent.type(within(fresh).getByRole('textbox', { name: 'Name' }), 'Bek{Enter}');
    await waitFor(() => expect(addresses.at(-1)).toBe('/'));
    expect(services.people.known()).toMatchObject({ learner: { name: 'Bek' }, isShared: true });
  });

  it('makes room for somebody who was here before, with what is known of them', async () => {
    const { services } = await renderScreen(<p />, { said: { name: 'Ani' } });
    const bek = await services.people.add({ name: 'Bek', group: 'Evening' });
    await services.people.add({ name: 'Cem' });
    const { container } = render(<WhoScreen />, { wrapper: ({ children }) => <ServicesContext value={services}>{children}</ServicesContext> });
    const before = await screen.findByRole('region', { name: 'Has practised here before' });
    // Ani's record was never kept: she has said nothing here, and nothing was written for her.
    expect(
      within(before)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.replaceAll(/[\u2068\u2069\u00a0]/g, ' ')),
    ).toEqual(['I am  Bek Evening · here since 21 November 2026']);
    await userEvent.click(within(before).getByRole('button', { name: /Bek/ }));
    await waitFor(() => expect(services.people.known()).toEqual({ learner: bek, isShared: true }));
    await expectAccessible(container);
  });

  it('hears where it cannot be kept, and stays who they are', async () => {
    const { services } = await renderScreen(<WhoScreen />, { said: { name: 'Ani' } });
    vi.spyOn(services.people, 'change').mockRejectedValueOnce(new Error('full'));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('That did not work');
    expect(services.people.now().learner.name).toBe('Ani');
  });
});
