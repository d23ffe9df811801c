import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JudgedTalk } from '../../../app/review/judged-talk.ts';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { toPlayedScenario } from '../../../domain/review/played-scenario.ts';
import type { ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { Fold } from '../../components/fold.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { ProgressLine } from '../../components/progress-line.tsx';
import { useFormats } from '../../language/use-formats.ts';
import { SaidList } from '../debrief/said-list.tsx';
import { useDebrief } from '../debrief/use-debrief.ts';
import { ScenarioFrame } from '../scenario-frame.tsx';
import styles from './behind-dialog.module.css';
import type { ReviewSayings } from './review-sayings.ts';

type BehindTalkProps = {
  readonly judged: JudgedTalk;
  /** Number of the move that counts, from 0; without one it is the whole talk. */
  readonly move?: number | undefined;
  readonly name: string;
  readonly sayings: ReviewSayings;
};

/** One talk behind a figure: who, what, when and how it went; unfolded, the talk as it was heard. */
export function BehindTalk({ judged: { attempt, score }, move, name, sayings }: BehindTalkProps) {
  const { t } = useTranslation('review');
  const { formatDateTime } = useFormats();
  const [isOpen, setOpen] = useState(false);
  if (attempt === undefined) return null;
  const played = toPlayedScenario(attempt);
  const scored = move === undefined ? undefined : score?.moves[move];
  return (
    <Fold
      onOpen={() => setOpen(true)}
      summary={joinDots(
        name,
        sayings.titleOf(played),
        formatDateTime(new Date(attempt.finishedAt ?? attempt.startedAt), 'medium'),
        score === undefined ? '' : t('screen.points', { count: score.overall }),
      )}
    >
      <div className={styles.inside}>
        {scored !== undefined && (
          <p>
            <q>{sayings.replyOf(played, scored.turn, scored.choice)}</q>
          </p>
        )}
        {isOpen && (
          <ScenarioFrame scenarioId={attempt.scenario.id} isWhole>
            {(talk) =>
              talk.scenario.revision === attempt.scenario.revision ? (
                <Heard attempt={attempt} talk={talk} move={move} agent={name} />
              ) : (
                <p>{t('screen.otherRevision')}</p>
              )
            }
          </ScenarioFrame>
        )}
      </div>
    </Fold>
  );
}

type HeardProps = { readonly attempt: Attempt; readonly talk: ScenarioInLanguage; readonly move: number | undefined; readonly agent: string };

function Heard({ attempt, talk, move, agent }: HeardProps) {
  const { t } = useTranslation(['review', 'app']);
  const debrief = useDebrief(attempt, talk);
  if (debrief === undefined) return <ProgressLine label={t('app:loading')} />;
  if (debrief.ending === undefined) return <p className={styles.quiet}>{t('screen.brokenOff')}</p>;
  return <SaidList debrief={{ ...debrief, ending: debrief.ending }} talk={talk} marked={move} agent={agent} />;
}
