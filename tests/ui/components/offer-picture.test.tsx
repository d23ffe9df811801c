import { render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { OfferPicture } from '../../../src/ui/components/offer-picture.tsx';
import { startEnglish } from '../start-english.ts';
import { expectAccessible } from './expect-accessible.ts';

beforeAll(startEnglish);

const picture = (
  <OfferPicture
    title="What you offered"
    description="The dessert was worth more."
    fair={[30, 75]}
    limit={80}
    formatAmount={(units) => `£${units}`}
    offers={[
      { id: 'voucher', name: 'Voucher', value: 12, cost: 15, chosen: true, best: false, within: true },
      { id: 'dessert', name: 'Dessert box', value: 45, cost: 9, chosen: false, best: true, within: true },
      { id: 'refund', name: 'Full refund', value: 150, cost: 120, chosen: false, best: false, within: false },
    ]}
  />
);

describe('the offer picture', () => {
  it('says of each offer what it was worth, what it cost and how it stands', async () => {
    const { container } = render(picture);
    const items = within(screen.getByRole('figure', { name: 'What you offered' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'Voucheryour choiceworth £12\u00A0· costs £15',
      'Dessert boxfits bestworth £45\u00A0· costs £9',
      'Full refundbeyond your limitworth £150\u00A0· costs £120',
    ]);
    expect(screen.getByText('Fair here: £30 to £75. You may decide alone up to £80.')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('names the limit above the picture, where its words cover no line and no dot', () => {
    const { container } = render(picture);
    const area = container.querySelector('[data-chosen]')?.parentElement?.parentElement;
    expect(area).toHaveTextContent(/^123$/);
    expect(screen.getByText('your limit')).toBeInTheDocument();
  });

  it('numbers the dots as the legend does', () => {
    const { container } = render(picture);
    const dots = [...container.querySelectorAll('span[data-chosen], span[data-best], span[data-beyond]')];
    expect(dots.map((dot) => dot.textContent)).toEqual(['1', '2', '3']);
  });
});
