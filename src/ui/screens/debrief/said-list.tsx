import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import { listSaid } from './list-said.ts';
import { MoveDetail } from './move-detail.tsx';
import type { ReviewProps } from './review-props.ts';
import styles from './talk-card.module.css';

type SaidListProps = ReviewProps & {
  /** Number of the move, from 0, that one has come for. */
  readonly marked?: number | undefined;
  /** Who spoke with the customer; whoever reads it unless said. */
  readonly agent?: string;
};

/** What was heard in a talk, line by line, with the marks of each reply below it. */
export function SaidList({ debrief, talk, marked, agent }: SaidListProps) {
  const { t } = useTranslation(['debrief', 'talk']);
  const names = { customer: findSentence(talk.words, 'customer.short'), agent: agent ?? t('talk:you') };
  return (
    <ol className={styles.talk} aria-label={t('talkHeading')}>
      {listSaid({ debrief, talk }, t('silenceSaid')).map(({ id, who, text, move, at }) => (
        <li key={id} className={styles.line} data-who={who} aria-current={(move !== undefined && at === marked) || undefined}>
          {who !== 'note' && <p className={styles.speaker}>{names[who]}</p>}
          <p className={styles.said}>{text}</p>
          {move !== undefined && <MoveDetail move={move} debrief={debrief} talk={talk} number={debrief.moves.indexOf(move)} />}
        </li>
      ))}
    </ol>
  );
}
