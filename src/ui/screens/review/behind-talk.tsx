import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupState } from '../../../app/review/group-store.ts';
import type { FoundPlace } from '../../../app/review/look-behind.ts';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
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
  readonly place: FoundPlace;
  /** Brings the talk with its moves. */
  readonly talk: GroupState['talk'];
  readonly name: string;
  readonly sayings: ReviewSayings;
};

/** One talk behind a figure: who, what, when and how it went; unfolded, the talk as it was heard. */
export function BehindTalk({ place: { talk, move, scenario, at, overall, said }, talk: bring, name, sayings }: BehindTalkProps) {
  const { t } = useTranslation(['review', 'app']);
  const { formatDateTime } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const [attempt, setAttempt] = useState<Attempt>();
  useEffect(() => {
    if (isOpen) void bring(talk).then(setAttempt);
  }, [isOpen, bring, talk]);
  return (
    <Fold
      onOpen={() => setOpen(true)}
      summary={joinDots(
        name,
        sayings.titleOf(scenario),
        formatDateTime(new Date(at), 'medium'),
        overall === undefined ? '' : t('screen.points', { count: overall }),
      )}
    >
      <div className={styles.inside}>
        {said !== undefined && (
          <p>
            <q>{sayings.replyOf(scenario, said.turn, said.choice)}</q>
          </p>
        )}
        {isOpen && attempt === undefined && <ProgressLine label={t('app:loading')} />}
        {attempt !== undefined && (
          <ScenarioFrame scenarioId={attempt.scenario.id} isWhole>
            {(played) =>
              played.scenario.revision === attempt.scenario.revision ? (
                <Heard attempt={attempt} talk={played} move={move} agent={name} />
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
