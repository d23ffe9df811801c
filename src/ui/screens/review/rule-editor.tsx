import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { READINESS_PRESETS, type ReadinessRule } from '../../../domain/review/readiness-rule-schema.ts';
import { Card } from '../../components/card.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { findRuleFaults, RULE_FIELDS, type RuleTexts, readRule } from './read-rule.ts';
import styles from './rule-editor.module.css';
import { RuleField } from './rule-field.tsx';
import { sayRule } from './rule-sentence.ts';

type RuleEditorProps = {
  readonly rule: ReadinessRule;
  /** Called with a rule that holds, and with none that does not. */
  readonly onChange: (rule: ReadinessRule) => void;
};

type Preset = keyof typeof READINESS_PRESETS;
const PRESETS = Object.keys(READINESS_PRESETS) as Preset[];

/** The readiness rule as a form. What is written stays as it is until the whole is a rule; until then the one before is in force. */
export function RuleEditor({ rule, onChange }: RuleEditorProps) {
  const { t } = useTranslation('review');
  const [texts, setTexts] = useState<RuleTexts>({});
  const faults = findRuleFaults(rule, texts);
  const preset = PRESETS.find((name) => isSame(READINESS_PRESETS[name], rule));
  const write = (changes: RuleTexts) => {
    const written = { ...texts, ...changes };
    const read = readRule(rule, written);
    setTexts(read === undefined ? written : {});
    if (read !== undefined) onChange(read);
  };
  return (
    <Card title={t('rule.heading')}>
      <p>{sayRule(rule, t)}</p>
      <SelectField
        label={t('rule.preset')}
        options={[
          ...PRESETS.map((value) => ({ value, label: t(`rule.presetOf.${value}`) })),
          ...(preset === undefined ? [{ value: 'own' as const, label: t('rule.presetOf.own') }] : []),
        ]}
        value={preset ?? 'own'}
        onChange={(name) => {
          if (name === 'own') return;
          setTexts({});
          onChange(READINESS_PRESETS[name]);
        }}
      />
      <div className={styles.fields}>
        {RULE_FIELDS.map((field) => (
          <RuleField key={field} field={field} text={texts[field] ?? String(rule[field])} fault={faults[field]} onChange={(text) => write({ [field]: text })} />
        ))}
      </div>
      <RuleCheck label={t('rule.assessedOnly')} isOn={rule.assessed} onChange={(assessed) => onChange({ ...rule, assessed })} />
      <RuleCheck label={t('rule.noErrors')} isOn={rule.noCritical} onChange={(noCritical) => onChange({ ...rule, noCritical })} />
      <p role="status" className={styles.state}>
        {Object.keys(faults).length > 0 && t('rule.notKept')}
      </p>
    </Card>
  );
}

type RuleCheckProps = { readonly label: string; readonly isOn: boolean; readonly onChange: (isOn: boolean) => void };

function RuleCheck({ label, isOn, onChange }: RuleCheckProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}

function isSame(one: ReadinessRule, other: ReadinessRule): boolean {
  return RULE_FIELDS.every((field) => one[field] === other[field]) && one.assessed === other.assessed && one.noCritical === other.noCritical;
}
