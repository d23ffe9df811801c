import { useTranslation } from 'react-i18next';
import { DataDetails } from './data-details.tsx';
import type { MoodChange, MoodPoint } from './mood-point.ts';

type MoodCurveTableProps = { readonly points: readonly MoodPoint[]; readonly changes: readonly MoodChange[]; readonly caption: string };

/** The same figures as a table, folded away. */
export function MoodCurveTable({ points, changes, caption }: MoodCurveTableProps) {
  const { t } = useTranslation('parts');
  const said = new Map(changes.map(({ index, text }) => [index, text]));
  return (
    <DataDetails caption={caption} columns={[t('moment'), t('anger'), t('trust'), t('whatHappened')]}>
      {points.map(({ anger, trust, label }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a moment is its place in the talk
        <tr key={index}>
          <th scope="row">{label}</th>
          <td>{anger}</td>
          <td>{trust}</td>
          <td>{said.get(index)}</td>
        </tr>
      ))}
    </DataDetails>
  );
}
