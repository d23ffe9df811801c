import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { ChoiceSetting } from '../../components/choice-setting.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { LanguageField } from '../language-field.tsx';
import { toAccessibility } from '../to-address.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useSettings } from '../use-settings.ts';
import { BackupCards } from './backup-cards.tsx';
import { OfflineCard } from './offline-card.tsx';
import { PatienceSetting } from './patience-setting.tsx';
import styles from './settings.module.css';
import { StorageCard } from './storage-card.tsx';

/** What a person sets for this device; every change takes effect and is kept at once. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const heading = usePageTitle(t('heading'));
  const { settings, problems, change } = useSettings();
  return (
    <>
      <PageHeader title={t('heading')} titleRef={heading} />
      {problems.length > 0 && (
        <Notice kind="warn" title={t('badTitle')}>
          {t('badText')}
        </Notice>
      )}
      <div className={styles.page}>
        <Card>
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
        <Card>
          <ChoiceSetting
            legend={t('keys')}
            hint={t('keysText')}
            options={[
              { value: 'on', label: t('keysOn') },
              { value: 'off', label: t('keysOff') },
            ]}
            value={settings.numberKeys ? 'on' : 'off'}
            onChange={(value) => change({ numberKeys: value === 'on' })}
          />
        </Card>
        <Card>
          <PatienceSetting patience={settings.patience} onChange={(patience) => change({ patience })} />
        </Card>
        <StorageCard />
        <BackupCards />
        <OfflineCard />
      </div>
    </>
  );
}
