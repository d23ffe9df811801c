import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { summarizeAttempts } from '../../../domain/attempt/summarize-attempts.ts';
import { joinDots } from '../../components/join-dots.ts';

type ScoreRowProps = {
  readonly label: string;
  /** Finished talks of one complaint, of one kind. */
  readonly attempts: readonly Attempt[];
};

/** First, best and latest of talks of one kind; one talk has only a latest. */
export function ScoreRow({ label, attempts }: ScoreRowProps) {
  const { t } = useTranslation('history');
  const { first, best, latest, finished } = summarizeAttempts(attempts, attempts[0]?.scenario.id ?? '');
  const isOne = finished === 1;
  return (
    <tr>
      <th scope="row">{joinDots(label, t('attempts', { count: finished }))}</th>
      <td>{!isOne && first?.result?.overall}</td>
      <td>{!isOne && best?.result?.overall}</td>
      <td>
        <b>{latest?.result?.overall}</b>
      </td>
    </tr>
  );
}
