import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Restoring } from '../../../app/backup/restore-state.ts';
import { type Decisions, toChanges } from '../../../app/backup/to-changes.ts';
import type { Problem } from '../../../domain/problem/problem.ts';
import { Button } from '../../components/button.tsx';
import { focusShown } from '../../components/focus-shown.ts';
import { isolateName } from '../../language/isolate-name.ts';
import { nameLanguage } from '../../language/name-language.ts';
import { useFormats } from '../../language/use-formats.ts';
import { MOST_SHOWN } from '../problem-codes.tsx';
import { ProblemList } from '../problem-list.tsx';
import backup from './backup.module.css';
import styles from './restore.module.css';
import { RestoreContradictions } from './restore-contradictions.tsx';
import { RestoreGroups } from './restore-groups.tsx';
import { RestorePairs } from './restore-pairs.tsx';

type Preview = Extract<Restoring, { readonly kind: 'previewing' }>;
type RestorePreviewProps = Preview & {
  readonly onDecide: (decisions: Partial<Decisions>) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** What a backup holds and what it would change, before anything is changed. */
export function RestorePreview({ backup: file, plan, decisions, onDecide, onConfirm, onCancel }: RestorePreviewProps) {
  const { t } = useTranslation('backup');
  const { formatDateTime, formatNumber } = useFormats();
  const { added, same, goesOnInFile, goesOnHere, contradicts, newerHere, setAside, settings, missingLanguage } = plan;
  const counts = [
    { label: t('new'), count: added.length },
    { label: t('same'), count: same.length },
    { label: t('different'), count: goesOnInFile.length + goesOnHere.length + contradicts.length },
    { label: t('unreadable'), count: file.bad.length },
  ];
  const talks = useMemo(() => toChanges(plan, decisions).attempts.length, [plan, decisions]);
  const canBring = added.length + goesOnInFile.length + contradicts.length + setAside.length > 0 || settings !== undefined;
  const brings = talks + setAside.length > 0 || (decisions.takeSettings && settings !== undefined);
  return (
    <div className={styles.preview}>
      <div>
        <h3 ref={focusShown} tabIndex={-1}>
          {t('previewHeading', { name: isolateName(file.name) })}
        </h3>
        {file.savedAt !== undefined && <p className={styles.meta}>{t('savedAt', { when: formatDateTime(new Date(file.savedAt), 'medium') })}</p>}
      </div>
      <dl className={styles.counts}>
        {counts.map(({ label, count }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      <RestoreGroups attempts={added} />
      <RestorePairs title={t('inFileHeading')} pairs={goesOnInFile} />
      <RestorePairs title={t('hereHeading')} pairs={goesOnHere} />
      <RestoreContradictions pairs={contradicts} fromFile={decisions.fromFile} onDecide={(fromFile) => onDecide({ fromFile })} />
      {newerHere > 0 && <p>{t('newerHere', { count: newerHere })}</p>}
      {setAside.length > 0 && <p>{t('aside', { count: setAside.length })}</p>}
      <RestoreBadParts bad={file.bad} />
      {settings !== undefined && (
        <label className={styles.check}>
          <input type="checkbox" checked={decisions.takeSettings} onChange={({ target }) => onDecide({ takeSettings: target.checked })} />
          <span>
            {t('takeSettings')}
            <small>{t('takeSettingsText')}</small>
          </span>
        </label>
      )}
      {missingLanguage !== undefined && <p>{t('missingLanguage', { language: isolateName(nameLanguage(missingLanguage)) })}</p>}
      {!canBring && <p>{t('nothing')}</p>}
      <div className={backup.row}>
        {canBring && (
          <Button variant="primary" disabled={!brings} onClick={onConfirm}>
            {talks > 0 ? t('bringIn', { count: talks }) : t('bringInRest')}
          </Button>
        )}
        <Button onClick={onCancel}>{canBring ? t('cancel') : t('close')}</Button>
      </div>
    </div>
  );
}

/** The parts of a backup that could not be read: the first thing wrong with each. */
function RestoreBadParts({ bad }: { readonly bad: readonly (readonly Problem[])[] }) {
  const { t } = useTranslation('backup');
  if (bad.length === 0) return null;
  const rest = bad.length - MOST_SHOWN;
  return (
    <section className={styles.part}>
      <h4>{t('badHeading')}</h4>
      <ProblemList problems={bad.flatMap(([first]) => first ?? [])} />
      {rest > 0 && <p>{t('more', { count: rest })}</p>}
    </section>
  );
}
