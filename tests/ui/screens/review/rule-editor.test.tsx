import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { READINESS_PRESETS, type ReadinessRule, ReadinessRuleSchema } from '../../../../src/domain/review/readiness-rule-schema.ts';
import { RuleEditor } from '../../../../src/ui/screens/review/rule-editor.tsx';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';

beforeAll(startEnglish);

/** The editor with somebody who keeps the rule. */
function show(first: ReadinessRule = READINESS_PRESETS.fourOfFive) {
  const onChange = vi.fn<(rule: ReadinessRule) => void>();
  function Keeper() {
    const [rule, setRule] = useState(first);
    return (
      <RuleEditor
        rule={rule}
        onChange={(changed) => {
          onChange(changed);
          setRule(changed);
        }}
      />
    );
  }
  const { container } = render(<Keeper />);
  return { container, onChange };
}

const field = (name: string) => screen.getByRole('textbox', { name });
const write = async (name: string, text: string) => {
  await userEvent.clear(field(name));
  if (text !== '') await userEvent.type(field(name), text);
};

describe('the rule as a form', () => {
  it('shows the rule in words and in fields, and which preset it is', async () => {
    const { container } = show();
    expect(screen.getByText(/^Ready: 4 of the last 5 assessed talks at 85 or more/)).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Begin with' })).toHaveDisplayValue('four of the last five');
    expect(field('Overall score of a good talk, at least')).toHaveValue('85');
    await expectAccessible(container);
  });

  it('gives the changed rule, which is then one of its own', async () => {
    const { onChange } = show();
    await write('Different days, at least', '2');
    expect(onChange).toHaveBeenLastCalledWith({ ...READINESS_PRESETS.fourOfFive, days: 2 });
    expect(screen.getByRole('combobox', { name: 'Begin with' })).toHaveDisplayValue('a rule of your own');
    expect(screen.getByText(/on 2 different days/)).toBeInTheDocument();
  });

  it('takes a preset whole', async () => {
    const { onChange } = show();
    await write('Overall score of a good talk, at least', '');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Begin with' }), 'latestThree');
    expect(onChange).toHaveBeenLastCalledWith(READINESS_PRESETS.latestThree);
    expect(field('Overall score of a good talk, at least')).toHaveValue('80');
  });

  it('switches what counts', async () => {
    const { onChange } = show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Count only assessed talks, without hints' }));
    expect(onChange).toHaveBeenLastCalledWith({ ...READINESS_PRESETS.fourOfFive, assessed: false });
    await userEvent.click(screen.getByRole('checkbox', { name: 'No critical error in any of these talks' }));
    expect(onChange).toHaveBeenLastCalledWith({ ...READINESS_PRESETS.fourOfFive, assessed: false, noCritical: false });
  });

  it.each([
    ['Overall score of a good talk, at least', '101', 'Write a whole number from 0 to 100.'],
    ['Each step of a good talk, at least', 'many', 'Write a whole number from 0 to 100.'],
    ['Different days, at least', '0', 'Write a whole number from 1 to 20.'],
    ['Different days, at least', '', 'Write a whole number from 1 to 20.'],
    ['Good talks needed', '6', 'Not more than the talks looked at: 5.'],
    ['Different complaints, at least', '5', 'Not more than the good talks needed: 4.'],
    ['Different days, at least', '5', 'Not more than the good talks needed: 4.'],
  ])('does not give away a rule with %s at “%s”, and says what is wrong', async (name, text, fault) => {
    const { container, onChange } = show();
    await write(name, text);
    expect(field(name)).toBeInvalid();
    expect(field(name)).toHaveAccessibleDescription(fault);
    expect(screen.getByRole('status')).toHaveTextContent('Not in force yet: correct the marked field.');
    for (const [rule] of onChange.mock.calls) expect(ReadinessRuleSchema.safeParse(rule).success).toBe(true);
    await expectAccessible(container);
  });

  it('keeps what was written until another field makes it a rule', async () => {
    const { onChange } = show();
    await write('Good talks needed', '6');
    await write('Of the latest talks, look at', '7');
    expect(onChange).toHaveBeenLastCalledWith({ ...READINESS_PRESETS.fourOfFive, good: 6, of: 7 });
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
