import { useTranslation } from 'react-i18next';
import { SILENCE } from '../../../domain/conversation/talk-state.ts';
import type { ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import type { MoveReview } from '../../../domain/scoring/debrief.ts';
import { sayMove } from './say-move.ts';

type SaidLineProps = { readonly move: MoveReview; readonly talk: ScenarioInLanguage };

/** What was said in a move, quoted; silence is told, not quoted. */
export function SaidLine({ move, talk }: SaidLineProps) {
  const { t } = useTranslation(['debrief', 'parts']);
  const { said } = sayMove(talk.words, move, t);
  if (move.choice === SILENCE) return <p>{said}</p>;
  return (
    <p>
      <b>{t('parts:youSaid')}</b> <q>{said}</q>
    </p>
  );
}
