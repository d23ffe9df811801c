import { useTranslation } from 'react-i18next';
import { SILENCE } from '../../../../domain/conversation/talk-state.ts';
import { findTurningMove } from '../../../../domain/scoring/find-turning-move.ts';
import { listLosses } from '../../../../domain/scoring/list-losses.ts';
import { useFormats } from '../../../language/use-formats.ts';
import { toStepLabel } from '../../to-step-label.ts';
import type { ReviewProps } from '../review-props.ts';
import { sayLoss, sayPrice } from '../say-loss.ts';
import { sayMove } from '../say-move.ts';
import { shortenQuote } from '../shorten-quote.ts';
import paper from './paper.module.css';
import styles from './paper-losses.module.css';
import { PaperStepName } from './paper-step-name.tsx';

/**
 * Where the points went: each reply that cost some, once, the dearest first, known by its first words; the talk further on has the rest of it.
 * With the score, the prices add up to 100.
 */
export function PaperLosses({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation('debrief');
  const { formatList } = useFormats();
  const losses = listLosses(talk.method, talk.scenario, debrief);
  if (losses.length === 0) return null;
  const turning = findTurningMove(debrief);
  const say = { talk, t, formatList };
  return (
    <section>
      <h2>{t('dearestHeading')}</h2>
      <p>{t('lossesSum', { score: debrief.overall, lost: 100 - debrief.overall })}</p>
      <table className={styles.table}>
        <tbody>
          {losses.map((loss) => {
            const move = debrief.moves[loss.move];
            const said = move && sayMove(talk.words, move, t).said;
            return (
              <tr key={loss.move}>
                <th scope="row">{sayPrice(loss, t)}</th>
                <td>
                  <PaperStepName {...toStepLabel(talk, loss.step)} />
                </td>
                <td>
                  <p>
                    {sayLoss(loss, say)} {loss.move === turning && <b>{t('turned')}</b>}
                  </p>
                  {said !== undefined && <p className={paper.small}>{move?.choice === SILENCE ? said : <q>{shortenQuote(said)}</q>}</p>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
