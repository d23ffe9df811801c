import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/library/scenario-in-language.ts';
import { Card } from '../../components/card.tsx';
import styles from './debrief.module.css';
import { listSaid } from './list-said.ts';
import { MoveDetail } from './move-detail.tsx';
import type { ReviewProps } from './review-props.ts';

/** The whole talk as it was heard, with the marks of each reply below it. */
export function TalkCard({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation(['debrief', 'talk']);
  const names = { customer: findSentence(talk.words, 'customer.short'), agent: t('talk:you') };
  return (
    <Card title={t('talkHeading')}>
      <details className={styles.talk}>
        <summary>{t('talkAll')}</summary>
        <ol aria-label={t('talkHeading')}>
          {listSaid({ debrief, talk }, t('silenceSaid')).map(({ id, who, text, move }) => (
            <li key={id} className={styles.line} data-who={who}>
              {who !== 'note' && <p className={styles.speaker}>{names[who]}</p>}
              <p className={styles.said}>{text}</p>
              {move !== undefined && (
                <div className={styles.detail}>
                  <MoveDetail move={move} talk={talk} />
                </div>
              )}
            </li>
          ))}
        </ol>
      </details>
    </Card>
  );
}
