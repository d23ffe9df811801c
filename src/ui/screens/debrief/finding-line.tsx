import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import type { Finding } from '../../../domain/scoring/finding.ts';
import styles from './debrief.module.css';
import { sayFinding } from './say-finding.ts';

type FindingLineProps = { readonly finding: Finding; readonly talk: ScenarioInLanguage; readonly cost?: string | undefined };

/** Level at which there is nothing left to aim for. */
const TOP = 3;

/** A criterion with its level and the aim that it fell short of, or a rule about order or a critical error with its reason, in the method’s own words. */
export function FindingLine({ finding, talk, cost }: FindingLineProps) {
  const { t } = useTranslation('debrief');
  return (
    <>
      <p className={styles.finding}>{sayFinding(finding, talk, t, cost)}</p>
      {finding.kind === 'order' && <p className={styles.anchor}>{findSentence(talk.methodWords, `order.${finding.rule}.why`)}</p>}
      {finding.kind === 'error' && <p className={styles.anchor}>{findSentence(talk.methodWords, `error.${finding.error}.why`)}</p>}
      {finding.kind === 'mark' && finding.level !== TOP && (
        <p className={styles.anchor}>
          {t('aim')} {findSentence(talk.methodWords, `criterion.${finding.criterion}.${TOP}`)}
        </p>
      )}
    </>
  );
}
