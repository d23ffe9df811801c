import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../../domain/scenario/scenario-in-language.ts';
import { isWithinAuthority } from '../../../../domain/scoring/find-room.ts';
import { fairValue } from '../../../../domain/scoring/judge-offer.ts';
import { rankOffers } from '../../../../domain/scoring/rank-offers.ts';
import { joinDots } from '../../../components/join-dots.ts';
import { useFormats } from '../../../language/use-formats.ts';
import type { ReviewProps } from '../review-props.ts';
import { sayOffer } from '../say-offer.ts';
import paper from './paper.module.css';
import styles from './paper-table.module.css';

/** What was offered, and each offer there was with what it was worth and what it cost (HY-K2, HY-K3). */
export function PaperOffer({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation(['debrief', 'parts']);
  const { formatMoney } = useFormats();
  const { scenario, words, method } = talk;
  const { complaint, offers } = scenario;
  const [best] = rankOffers(method, scenario);
  if (method.offers === undefined) return null;
  const [low, high] = fairValue(method.offers, complaint);
  const formatAmount = (units: number) => formatMoney(units * words.money.unit, words.money.currency);
  return (
    <section className={styles.part}>
      <h2>{t('offerHeading')}</h2>
      <p>{sayOffer({ debrief, talk }, t)}</p>
      <p className={paper.small}>{t('parts:offerFrame', { low: formatAmount(low), high: formatAmount(high), limit: formatAmount(complaint.policy.limit) })}</p>
      <table className={styles.table}>
        <tbody>
          {offers.map((offer) => {
            const tags = [
              offer.id === debrief.offer ? t('parts:offerChosen') : '',
              offer.id === best?.id ? t('parts:offerBest') : '',
              isWithinAuthority(complaint, offer) ? '' : t('parts:offerBeyond'),
            ].filter((tag) => tag !== '');
            return (
              <tr key={offer.id}>
                <th scope="row">
                  {findSentence(words, `offer.${offer.id}`)}
                  {tags.length > 0 && <b> {joinDots(...tags)}</b>}
                </th>
                <td>{t('parts:offerAmounts', { value: formatAmount(offer.value), cost: formatAmount(offer.cost) })}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
