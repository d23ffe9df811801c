import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { AppBar } from '../../../src/ui/components/app-bar.tsx';
import { AppFoot } from '../../../src/ui/components/app-foot.tsx';
import { PageHeader } from '../../../src/ui/components/page-header.tsx';
import { SkipLink } from '../../../src/ui/components/skip-link.tsx';
import { startEnglish } from '../start-english.ts';
import { expectAccessible } from './expect-accessible.ts';

beforeAll(startEnglish);

describe('the bar over every screen', () => {
  it('leads home and on, and marks the place where one is', async () => {
    const links = [
      { href: '#/', label: 'Practice', current: true },
      { href: '#/history', label: 'Progress', current: false },
    ];
    const { container } = render(<AppBar brand="Amends" homeHref="#/" links={links} />);
    expect(screen.getByRole('link', { name: 'Amends' })).toHaveAttribute('href', '#/');
    const places = within(screen.getByRole('navigation', { name: 'Main' })).getAllByRole('link');
    expect(places.map((place) => [place.textContent, place.getAttribute('aria-current')])).toEqual([
      ['Practice', 'page'],
      ['Progress', null],
    ]);
    await expectAccessible(container);
  });
});

describe('the head of a page', () => {
  it('says where one came from, what the page is and what it is for', async () => {
    const { container } = render(<PageHeader title="Debrief" lead="What worked and why." back={{ href: '#/', label: 'All complaints' }} />);
    expect(screen.getByRole('heading', { level: 1, name: 'Debrief' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All complaints' })).toHaveAttribute('href', '#/');
    await expectAccessible(container);
  });

  it('hands its title to whoever moves the focus there', () => {
    const titleRef = vi.fn();
    render(<PageHeader title="Debrief" titleRef={titleRef} />);
    expect(titleRef.mock.calls[0]?.[0]).toBe(screen.getByRole('heading'));
  });
});

describe('the foot under every screen', () => {
  it('leads to more places and says when one is there', async () => {
    const [review, accessibility] = [
      { href: '#/review', label: 'For managers', current: false },
      { href: '#/accessibility', label: 'Accessibility', current: false },
    ];
    const { container, rerender } = render(<AppFoot links={[review, accessibility]} />);
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['For managers', 'Accessibility']);
    const link = screen.getByRole('link', { name: 'Accessibility' });
    expect(link).toHaveAttribute('href', '#/accessibility');
    expect(link).not.toHaveAttribute('aria-current');
    expect(screen.getByRole('contentinfo')).toContainElement(link);
    rerender(<AppFoot links={[review, { ...accessibility, current: true }]} />);
    expect(link).toHaveAttribute('aria-current', 'page');
    await expectAccessible(container);
  });
});

describe('the skip link', () => {
  it('moves the focus to the content and leaves the address alone', async () => {
    window.location.hash = '#/settings';
    render(
      <>
        <SkipLink targetId="content" />
        <main id="content" tabIndex={-1} />
      </>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'Skip to the content' }));
    expect(screen.getByRole('main')).toHaveFocus();
    expect(window.location.hash).toBe('#/settings');
  });
});
