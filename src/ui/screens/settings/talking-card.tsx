import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { ChoiceSetting } from '../../components/choice-setting.tsx';
import { useSettings } from '../use-settings.ts';
import { PatienceSetting } from './patience-setting.tsx';
import styles from './settings.module.css';

/** What helps or presses one while talking: the number keys, saying a reply by one tap, and the customer’s patience. */
export function TalkingCard() {
  const { t } = useTranslation('settings');
  const { settings, change } = useSettings();
  return (
    <Card title={t('talkHeading')}>
      <div className={styles.group}>
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
        <ChoiceSetting
          legend={t('oneTap')}
          hint={t('oneTapText')}
          options={[
            { value: 'on', label: t('keysOn') },
            { value: 'off', label: t('keysOff') },
          ]}
          value={settings.oneTap === true ? 'on' : 'off'}
          onChange={(value) => change({ oneTap: value === 'on' })}
        />
        <PatienceSetting patience={settings.patience} onChange={(patience) => change({ patience })} />
      </div>
    </Card>
  );
}
