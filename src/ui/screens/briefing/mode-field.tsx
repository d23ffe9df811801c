import { useTranslation } from 'react-i18next';
import type { Mode } from '../../../domain/attempt/talk-setting.ts';
import { SelectField } from '../../components/select-field.tsx';
import { usePrerendered } from '../prerendered.ts';
import { useSettings } from '../use-settings.ts';
import styles from './briefing.module.css';

/** How one practises, small enough to stand beside Start. @param hintId id of `ModeHint` */
export function ModeField({ hintId }: { readonly hintId: string }) {
  const { t } = useTranslation('briefing');
  const { settings, change } = useSettings();
  const isLive = usePrerendered() === undefined;
  return (
    <SelectField<Mode>
      label={t('mode')}
      hideLabel
      describedBy={hintId}
      options={[
        { value: 'guided', label: t('guided') },
        { value: 'assessment', label: t('assessment') },
      ]}
      value={settings.mode}
      onChange={(chosen) => change({ mode: chosen })}
      disabled={!isLive}
    />
  );
}

/** What the chosen way means, in a sentence. */
export function ModeHint({ id }: { readonly id: string }) {
  const { t } = useTranslation('briefing');
  const { mode } = useSettings().settings;
  return (
    <p id={id} className={styles.hint}>
      {mode === 'guided' ? t('guidedText') : t('assessmentText')}
    </p>
  );
}
