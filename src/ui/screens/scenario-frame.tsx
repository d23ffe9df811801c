import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioInLanguage } from '../../domain/scenario/scenario-in-language.ts';
import { ProgressLine } from '../components/progress-line.tsx';
import { ProblemList } from './problem-list.tsx';
import { TroubleNotice, TroublePage } from './trouble-notice.tsx';
import { useScenario } from './use-library.ts';

type ScenarioFrameProps = {
  readonly scenarioId: string;
  /** Whether the sentences of the debrief are needed too. */
  readonly isWhole?: boolean;
  readonly children: (talk: ScenarioInLanguage) => ReactNode;
};

/**
 * Loads a scenario for what stands inside: progress while it loads, and why there is none where it cannot be had. What is shown stays,
 * in the language before, when the words of another do not come.
 */
export function ScenarioFrame({ scenarioId, isWhole, children }: ScenarioFrameProps) {
  const { t } = useTranslation('briefing');
  const { loaded, ask } = useScenario(scenarioId, isWhole);
  const shown = useRef<ScenarioInLanguage>(undefined);
  if (loaded.phase === 'loading') return <ProgressLine label={t('loading')} />;
  if (loaded.phase === 'ready') {
    shown.current = loaded.talk;
    return <Shown>{children(loaded.talk)}</Shown>;
  }
  const { why } = loaded;
  const problems = <ProblemList problems={loaded.problems} />;
  if (why === 'unknown' || shown.current?.scenario.id !== scenarioId)
    return (
      <TroublePage of={`complaint.${why}`} onRetry={ask}>
        {problems}
      </TroublePage>
    );
  const notice = (
    <TroubleNotice of={`complaint_words.${why}`} onRetry={ask}>
      {problems}
    </TroubleNotice>
  );
  return <Shown notice={notice}>{children(shown.current)}</Shown>;
}

/** Of one shape with and without a notice: what is shown stays as it is when one comes. */
function Shown({ notice, children }: { readonly notice?: ReactNode; readonly children: ReactNode }) {
  return (
    <>
      {notice}
      {children}
    </>
  );
}
