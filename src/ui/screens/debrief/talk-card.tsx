import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import { FoldedCard } from '../../components/folded-card.tsx';
import { listSaid } from './list-said.ts';
import { MoveDetail } from './move-detail.tsx';
import type { ReviewProps } from './review-props.ts';
import styles from './talk-card.module.css';

/** The whole talk as it was heard, with the marks of each reply below it. */
export function TalkCard({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation(['debrief', 'talk']);
  const names = { customer: findSentence(talk.words, 'customer.short'), agent: t('talk:you') };
  return (
    <FoldedCard title={t('talkHeading')}>
      <ol className={styles.talk} aria-label={t('talkHeading')}>
        {listSaid({ debrief, talk }, t('silenceSaid')).map(({ id, who, text, move }) => (
          <li key={id} className={styles.line} data-who={who}>
            {who !== 'note' && <p className={styles.speaker}>{names[who]}</p>}
            <p className={styles.said}>{text}</p>
            {move !== undefined && <MoveDetail move={move} debrief={debrief} talk={talk} number={debrief.moves.indexOf(move)} />}
          </li>
        ))}
      </ol>
    </FoldedCard>
  );
}
