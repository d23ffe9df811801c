import { useTranslation } from 'react-i18next';
import styles from './heat-map.module.css';
import { toShade } from './heat-measure.ts';

/** Scores whose colours are shown. */
const SHOWN = [50, 75, 100];

type HeatKeyProps = {
  readonly least: number;
  /** Whether somebody’s scores are of guided talks. */
  readonly hasGuided: boolean;
};

/** What colours and frames of the heat map mean. */
export function HeatKey({ least, hasGuided }: HeatKeyProps) {
  const { t } = useTranslation('review');
  return (
    <ul className={styles.key}>
      <li>{t('team.keyAssessed')}</li>
      {SHOWN.map((score) => (
        <li key={score}>
          <i style={{ '--shade': `${toShade(score)}%` }} />
          {score}
        </li>
      ))}
      <li>
        <i data-low={true} />
        {t('team.keyLow', { least })}
      </li>
      {hasGuided && (
        <li>
          <i data-guided={true} />
          {t('team.keyGuided')}
        </li>
      )}
      <li>{t('team.arrows')}</li>
    </ul>
  );
}
