import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { angerBand, trustBand } from './mood-band.ts';
import styles from './mood-meter.module.css';

type MoodMeterProps = {
  /** 0..10. */
  readonly anger: number;
  /** 0..10. */
  readonly trust: number;
};

/** Anger and trust as two tracks, each read out with the word for its level, never a number. */
export function MoodMeter({ anger, trust }: MoodMeterProps) {
  const { t } = useTranslation('parts');
  return (
    <div className={styles.meters}>
      <Track kind="anger" label={t('anger')} level={anger} word={t(`angerLevel.${angerBand(anger)}`)} />
      <Track kind="trust" label={t('trust')} level={trust} word={t(`trustLevel.${trustBand(trust)}`)} />
    </div>
  );
}

type TrackProps = { readonly kind: 'anger' | 'trust'; readonly label: string; readonly level: number; readonly word: string };

function Track({ kind, label, level, word }: TrackProps) {
  const id = useId();
  return (
    <div className={styles.row} data-kind={kind}>
      <span id={id}>{label}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: the element may not have words of its own for its value, and a number means nothing here */}
      <span
        role="meter"
        className={styles.track}
        aria-valuemin={0}
        aria-valuemax={10}
        aria-valuenow={level}
        aria-valuetext={word}
        aria-labelledby={id}
        data-print="ink"
      >
        <span className={styles.fill} data-level={level} />
      </span>
    </div>
  );
}
