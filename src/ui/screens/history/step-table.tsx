import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../app/library/library-types.ts';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { isAssessed } from '../../../domain/attempt/is-assessed.ts';
import type { StepTrace } from '../../../domain/attempt/trace-step.ts';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import { DataDetails } from '../../components/data-details.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { useFormats } from '../../language/use-formats.ts';

type StepTableProps = {
  readonly traces: readonly StepTrace[];
  readonly counted: readonly Attempt[];
  readonly method: MethodInLanguage;
  readonly toTitle: (attempt: Attempt) => string;
};

/** The figures of the charts as a table, a row for each talk that they show, the newest first. */
export function StepTable({ traces, counted, method, toTitle }: StepTableProps) {
  const { t } = useTranslation('history');
  const { t: ofDebrief } = useTranslation('debrief');
  const { formatDate } = useFormats();
  const shown = new Set(traces.flatMap(({ points }) => points.map(({ attempt }) => attempt)));
  const steps = traces.map(({ step }) => step);
  const columns = [t('columnTalk'), t('columnKind'), ...steps.map((step) => findSentence(method.methodWords, `step.${step}`)), t('columnOverall')];
  return (
    <DataDetails caption={t('tableCaption')} columns={columns}>
      {counted
        .filter(({ id }) => shown.has(id))
        .reverse()
        .map((attempt) => (
          <tr key={attempt.id}>
            <th scope="row">{joinDots(toTitle(attempt), formatDate(new Date(attempt.startedAt), 'medium'))}</th>
            <td>{t(isAssessed(attempt) ? 'rowAssessed' : 'rowGuided')}</td>
            {steps.map((step) => (
              <td key={step}>{attempt.result?.steps[step] ?? ofDebrief('stepNotReached')}</td>
            ))}
            <td>{attempt.result?.overall}</td>
          </tr>
        ))}
    </DataDetails>
  );
}
