import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioInLanguage } from '../../domain/scenario/scenario-in-language.ts';
import { ProgressLine } from '../components/progress-line.tsx';
import { ProblemList } from './problem-list.tsx';
import { TroublePage } from './trouble-notice.tsx';
import { useScenario } from './use-library.ts';

type ScenarioFrameProps = {
  readonly scenarioId: string;
  /** Whether the sentences of the debrief are needed too. */
  readonly isWhole?: boolean;
  readonly children: (talk: ScenarioInLanguage) => ReactNode;
};

/** Loads a scenario for what stands inside: progress while it loads, and why there is none where it cannot be had. */
export function ScenarioFrame({ scenarioId, isWhole, children }: ScenarioFrameProps) {
  const { t } = useTranslation('briefing');
  const { loaded, ask } = useScenario(scenarioId, isWhole);
  if (loaded.phase === 'loading') return <ProgressLine label={t('loading')} />;
  if (loaded.phase === 'ready') return children(loaded.talk);
  return (
    <TroublePage of={`complaint.${loaded.why}`} onRetry={ask}>
      <ProblemList problems={loaded.problems} />
    </TroublePage>
  );
}
