import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Count } from '../../../domain/review/judge-readiness.ts';
import type { Stand } from '../../../domain/review/summarize-team.ts';
import { LineDrawing } from '../../components/line-drawing.tsx';
import styles from './stand-label.module.css';

/** Drawn on 24 x 24: the shapes differ, so that the colour is never alone. */
const DRAWINGS: Readonly<Record<Stand, ReactNode>> = {
  ready: <path d="M5 12.5l4.500 4.500L19 7.500" />,
  borderline: (
    <>
      <circle cx="12" cy="12" r="7" />
      <path className={styles.half} d="M12 5a7 7 0 0 1 0 14z" />
    </>
  ),
  not_yet: <circle cx="12" cy="12" r="7" />,
  not_enough: <path className={styles.dots} d="M6 12h.01M12 12h.01M18 12h.01" />,
  no_talk: <path d="M6 12h12" />,
};

type StandLabelProps = {
  readonly stand: Stand;
  /** How many people stand so. */
  readonly people?: number;
  /** What there is and what is needed to judge: 2 of 5. */
  readonly evidence?: Count | undefined;
};

/** How somebody stands by the readiness rule: sign, colour and word. */
export function StandLabel({ stand, people, evidence }: StandLabelProps) {
  const { t } = useTranslation('review');
  return (
    <span className={styles.stand} data-stand={stand}>
      <LineDrawing>{DRAWINGS[stand]}</LineDrawing>
      <span>
        {t(`stand.${stand}`)}
        {evidence !== undefined && ` (${t('haveOf', { have: evidence.have, need: evidence.need })})`} {people !== undefined && <b>{people}</b>}
      </span>
    </span>
  );
}
