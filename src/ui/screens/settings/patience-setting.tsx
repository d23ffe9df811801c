import { useTranslation } from 'react-i18next';
import type { Patience } from '../../../app/ports.ts';
import { ChoiceSetting } from '../../components/choice-setting.tsx';
import styles from './settings.module.css';

type PatienceSettingProps = { readonly patience: Patience; readonly onChange: (patience: Patience) => void };

/** Seconds that can be chosen: within the bounds that the settings keep. */
const CHOICES = [20, 40, 60, 90, 120] as const;

/** Whether the customer’s patience runs out, and after how long. */
export function PatienceSetting({ patience, onChange }: PatienceSettingProps) {
  const { t } = useTranslation('settings');
  return (
    <div className={styles.group}>
      <ChoiceSetting
        legend={t('clock')}
        hint={t('clockText')}
        options={[
          { value: 'on', label: t('clockOn') },
          { value: 'off', label: t('clockOff') },
        ]}
        value={patience.on ? 'on' : 'off'}
        onChange={(value) => onChange({ ...patience, on: value === 'on' })}
      />
      {patience.on && (
        <ChoiceSetting
          legend={t('clockSeconds')}
          options={CHOICES.map((seconds) => ({ value: String(seconds), label: String(seconds) }))}
          value={String(patience.seconds)}
          onChange={(seconds) => onChange({ ...patience, seconds: Number(seconds) })}
        />
      )}
    </div>
  );
}
