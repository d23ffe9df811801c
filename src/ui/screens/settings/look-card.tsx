import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { ChoiceSetting } from '../../components/choice-setting.tsx';
import { LanguageField } from '../language-field.tsx';
import { toAccessibility } from '../to-address.ts';
import { useSettings } from '../use-settings.ts';
import styles from './settings.module.css';

/** The language of everything, and how it looks. */
export function LookCard() {
  const { t } = useTranslation('settings');
  const { settings, change } = useSettings();
  return (
    <Card title={t('lookHeading')}>
      <div className={styles.group}>
        <LanguageField />
        <ChoiceSetting
          legend={t('theme')}
          options={[
            { value: 'auto', label: t('themeAuto') },
            { value: 'light', label: t('themeLight') },
            { value: 'dark', label: t('themeDark') },
            { value: 'contrast', label: t('themeContrast') },
          ]}
          value={settings.theme}
          onChange={(theme) => change({ theme })}
        />
        <ChoiceSetting
          legend={t('text')}
          options={[
            { value: 'normal', label: t('textNormal') },
            { value: 'large', label: t('textLarge') },
            { value: 'larger', label: t('textLarger') },
          ]}
          value={settings.text}
          onChange={(text) => change({ text })}
        />
        <ChoiceSetting
          legend={t('motion')}
          options={[
            { value: 'auto', label: t('motionAuto') },
            { value: 'none', label: t('motionNone') },
          ]}
          value={settings.motion}
          onChange={(motion) => change({ motion })}
        />
        <a className={styles.link} href={toAccessibility()}>
          {t('accessibility')}
        </a>
      </div>
    </Card>
  );
}
