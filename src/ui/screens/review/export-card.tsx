import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportRequest } from '../../../app/review/order-report.ts';
import { ReportError, type ReportFailure } from '../../../app/review/report-failure.ts';
import type { ReportWriter } from '../../../app/review/report-writer.ts';
import { Button } from '../../components/button.tsx';
import { Fold } from '../../components/fold.tsx';
import { FoldedCard } from '../../components/folded-card.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { saveFile } from '../save-file.ts';
import styles from './add-card.module.css';
import card from './export-card.module.css';
import type { ExportOrder } from './use-report-order.ts';

type ExportCardProps = {
  readonly write: ReportWriter;
  /** What is to be written, as it is shown now. */
  readonly order: () => ExportOrder;
  readonly hidesNames: boolean;
};

type Outcome = Exclude<Awaited<ReturnType<typeof saveFile>>, 'cancelled'> | ReportFailure;

const TABLES = ['summary', 'people', 'attempts', 'steps', 'decisions', 'columns'] as const;

/** The figures for a spreadsheet: everything as a workbook, or one table as a CSV file. */
export function ExportCard({ write, order, hidesNames }: ExportCardProps) {
  const { t } = useTranslation('exports');
  const [isWriting, setWriting] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);

  const save = async (id: ReportRequest['id']) => {
    stopping.current = new AbortController();
    setOutcome(undefined);
    setWriting(true);
    try {
      const file = await write({ id, ...order() }, stopping.current.signal);
      const became = file === undefined ? 'cancelled' : await saveFile(file.name, file.type, file.bytes);
      setOutcome(became === 'cancelled' ? undefined : became);
    } catch (error) {
      setOutcome(error instanceof ReportError ? error.why : 'failed');
    }
    setWriting(false);
  };
  return (
    <FoldedCard title={t('heading')}>
      <div className={styles.ways}>
        <p>{t('lead')}</p>
        {hidesNames && <p>{t('hidden')}</p>}
        {isWriting ? (
          <div className={styles.row}>
            <ProgressLine label={t('writing')} />
            <Button onClick={() => stopping.current?.abort()}>{t('stop')}</Button>
          </div>
        ) : (
          <>
            <div>
              <Button onClick={() => void save('workbook')}>{t('workbook')}</Button>
            </div>
            <Fold summary={t('single')}>
              <ul className={card.tables}>
                {TABLES.map((table) => (
                  <li key={table}>
                    <Button onClick={() => void save(`${table}_csv`)}>{t('csv', { table: t(`tables.${table}`) })}</Button>
                  </li>
                ))}
              </ul>
            </Fold>
          </>
        )}
        <p role="status">{outcome !== undefined && t(`outcome.${outcome}`)}</p>
      </div>
    </FoldedCard>
  );
}
