import { useTranslation } from 'react-i18next';
import { findTurningMove } from '../../../../domain/scoring/find-turning-move.ts';
import { listLosses } from '../../../../domain/scoring/list-losses.ts';
import { useFormats } from '../../../language/use-formats.ts';
import { toStepLabel } from '../../to-step-label.ts';
import type { ReviewProps } from '../review-props.ts';
import { SaidLine } from '../said-line.tsx';
import { sayClosed, sayLoss, sayPrice } from '../say-loss.ts';
import paper from './paper.module.css';
import { PaperStepName } from './paper-step-name.tsx';
import styles from './paper-table.module.css';

/** Where the points went: each reply that cost some, once, the dearest first. With the score, the prices add up to 100. */
export function PaperLosses({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation('debrief');
  const { formatList } = useFormats();
  const losses = listLosses(talk.method, talk.scenario, debrief);
  if (losses.length === 0) return null;
  const turning = findTurningMove(debrief);
  const say = { talk, t, formatList };
  return (
    <section className={styles.part}>
      <h2>{t('dearestHeading')}</h2>
      <p>{t('lossesSum', { score: debrief.overall, lost: 100 - debrief.overall })}</p>
      <table className={styles.table}>
        <tbody>
          {losses.map((loss) => {
            const move = debrief.moves[loss.move];
            const closed = sayClosed(loss, say);
            return (
              <tr key={loss.move}>
                <th scope="row">
                  {sayPrice(loss, t)}
                  <PaperStepName {...toStepLabel(talk, loss.step)} />
                </th>
                <td>
                  <p>
                    {sayLoss(loss, say)} {loss.move === turning && <b>{t('turned')}</b>}
                  </p>
                  {closed !== undefined && <p className={paper.small}>{closed}</p>}
                  {move !== undefined && <SaidLine move={move} talk={talk} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
