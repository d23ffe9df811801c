import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './arrival-line.module.css';
import { type Channel, ChannelIcon } from './channel-icon.tsx';

type ArrivalLineProps = {
  readonly channel: Channel;
  /** What is said beside it, where how it arrives is told elsewhere. */
  readonly children?: ReactNode;
};

/** How a complaint arrives, in a line: “The phone rings”. What is drawn moves three times and rests. */
export function ArrivalLine({ channel, children }: ArrivalLineProps) {
  const { t } = useTranslation('parts');
  return (
    <p className={styles.line}>
      <span className={styles.icon} data-channel={channel}>
        <ChannelIcon channel={channel} />
      </span>
      {children ?? t(`arrival.${channel}`)}
    </p>
  );
}
