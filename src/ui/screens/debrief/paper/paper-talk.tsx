import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../../domain/scenario/scenario-in-language.ts';
import type { MoveReview } from '../../../../domain/scoring/debrief.ts';
import { listSaid } from '../list-said.ts';
import type { ReviewProps } from '../review-props.ts';
import paper from './paper.module.css';
import styles from './paper-talk.module.css';

/** The whole talk, line by line, with who speaks; below a reply that lost something what was better. */
export function PaperTalk({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation(['debrief', 'talk']);
  const names = { customer: findSentence(talk.words, 'customer.short'), agent: t('talk:you') };
  const [first, ...others] = listSaid({ debrief, talk }, t('silenceSaid')).map(({ id, who, text, move }) => (
    <div key={id} className={styles.line} data-who={who}>
      <p className={styles.speaker}>{who !== 'note' && names[who]}</p>
      <div>
        <p>{text}</p>
        {move !== undefined && <Better move={move} talk={talk} />}
      </div>
    </div>
  ));
  return (
    <section>
      <div className={paper.whole}>
        <h2>{t('talkHeading')}</h2>
        {first}
      </div>
      {others}
    </section>
  );
}

function Better({ move, talk }: { readonly move: MoveReview; readonly talk: ScenarioInLanguage }) {
  const { t } = useTranslation('parts');
  if (move.better === undefined) return null;
  return (
    <p className={paper.small}>
      <b>{t('tryInstead')}</b> <q>{findSentence(talk.words, `turn.${move.turn}.${move.better}`)}</q>
    </p>
  );
}
