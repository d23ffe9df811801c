import type { Stand } from '../../../domain/review/summarize-team.ts';
import styles from './heat-map.module.css';
import { StandLabel } from './stand-label.tsx';

const ORDER: readonly Stand[] = ['ready', 'borderline', 'not_yet', 'not_enough', 'no_talk'];

/** How many people stand how; a stand that nobody has is left out. */
export function StandCounts({ stands }: { readonly stands: Readonly<Record<Stand, number>> }) {
  return (
    <ul className={styles.counts}>
      {ORDER.filter((stand) => stands[stand] > 0).map((stand) => (
        <li key={stand}>
          <StandLabel stand={stand} people={stands[stand]} />
        </li>
      ))}
    </ul>
  );
}
