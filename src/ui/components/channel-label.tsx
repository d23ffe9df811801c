import { useTranslation } from 'react-i18next';
import { type Channel, ChannelIcon } from './channel-icon.tsx';
import styles from './channel-label.module.css';

/** The way the complaint came, drawn and named: “phone”. */
export function ChannelLabel({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation('parts');
  return (
    <span className={styles.label}>
      <ChannelIcon channel={channel} />
      {t(`channel.${channel}`)}
    </span>
  );
}
