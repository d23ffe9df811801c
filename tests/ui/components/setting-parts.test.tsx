import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ChoiceSetting } from '../../../src/ui/components/choice-setting.tsx';
import { SelectField } from '../../../src/ui/components/select-field.tsx';
import { expectAccessible } from './expect-accessible.ts';

const THEMES = [
  { value: 'auto', label: 'Auto' },
  { value: 'dark', label: 'Dark' },
] as const;

describe('a setting with a few choices', () => {
  it('is a named group that shows the present choice and reports a new one', async () => {
    const onChange = vi.fn();
    const { container } = render(<ChoiceSetting legend="Theme" hint="Auto follows your device." options={THEMES} value="auto" onChange={onChange} />);
    expect(screen.getByRole('group', { name: 'Theme' })).toHaveAccessibleDescription('Auto follows your device.');
    expect(screen.getByRole('radio', { name: 'Auto' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(onChange.mock.calls).toEqual([['dark']]);
    await expectAccessible(container);
  });
});

describe('a setting with many choices', () => {
  it('is a labelled list that reports what was picked', async () => {
    const onChange = vi.fn();
    const { container } = render(<SelectField label="Theme" hideLabel options={THEMES} value="auto" onChange={onChange} />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'Dark');
    expect(onChange.mock.calls).toEqual([['dark']]);
    await expectAccessible(container);
  });

  it('names each language in its own language', () => {
    render(<SelectField label="Language" options={[{ value: 'hy', label: 'Հայերեն', language: 'hy' }]} value="hy" onChange={() => {}} />);
    expect(screen.getByRole('option', { name: 'Հայերեն' })).toHaveAttribute('lang', 'hy');
  });
});
