import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { ArrivalLine } from '../../components/arrival-line.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { DifficultyLabel } from '../../components/difficulty-label.tsx';
import { DurationLabel } from '../../components/duration-label.tsx';
import { Face } from '../../components/face.tsx';
import { findExpression } from '../../components/find-expression.ts';
import { moodBand } from '../../components/mood-band.ts';
import { usePrerendered } from '../prerendered.ts';
import { toBegin, toBriefing, toHistory, toTalk } from '../to-address.ts';
import { useSettings } from '../use-settings.ts';
import styles from './next-talk.module.css';
import type { SuggestedTalk } from './use-suggestion.ts';

type NextTalkProps = {
  readonly next: SuggestedTalk;
  /** Talks that wait to go on, the latest first. */
  readonly waiting: readonly Attempt[];
  /** Whether all talks have been read: until then somebody who has practised here sees nothing that may not be so. */
  readonly isRead: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
};

/** The one thing that the first page offers: who waits, and a press that begins, or goes on. */
export function NextTalk({ next, waiting, isRead, headingRef }: NextTalkProps) {
  const { t } = useTranslation(['choose', 'parts']);
  const { why, summary } = next;
  const { channel, customer, difficulty, seconds } = summary;
  const hasFacts = why !== 'introduction' && why !== 'under_way';
  const isSummary = why === 'first' || why === 'harder';
  // A face is much to draw, and to send in every language: its place is kept for it.
  const isLive = usePrerendered() === undefined;
  return (
    <section className={styles.next} data-unread={!isRead || undefined}>
      <div className={styles.face}>
        {isLive && (
          <Face
            traits={summary.face}
            anger={summary.anger}
            trust={summary.trust}
            expression={findExpression(summary.temper, false)}
            label={t(`parts:face.${moodBand(summary.anger, summary.trust)}`, { name: customer })}
          />
        )}
      </div>
      <div className={styles.words}>
        <div className={styles.top} data-summary={isSummary || undefined}>
          {why === 'introduction' ? <ArrivalLine channel={channel}>{t('first')}</ArrivalLine> : <b>{t(why === 'under_way' ? 'continueHeading' : 'next')}</b>}
          {hasFacts && (
            <div className={styles.facts}>
              <ArrivalLine channel={channel} />
              <DurationLabel seconds={seconds} />
              <DifficultyLabel difficulty={difficulty as 1 | 2 | 3} />
            </div>
          )}
        </div>
        <h1 ref={headingRef} tabIndex={-1}>
          {why === 'introduction' ? t('introduction', { arrival: t(`parts:arrival.${channel}`), seconds }) : summary.title}
        </h1>
        <p className={styles.text} data-summary={isSummary || undefined}>
          {isSummary ? summary.summary : <Text next={next} waiting={waiting} />}
        </p>
        <p className={styles.actions}>
          <Actions next={next} waiting={waiting} />
        </p>
      </div>
    </section>
  );
}

/** Why this talk, in a sentence or two, where it is not only the next in the list. */
function Text({ next: { why, summary }, waiting: [latest] }: Pick<NextTalkProps, 'next' | 'waiting'>): ReactNode {
  const { t } = useTranslation('choose');
  if (why === 'introduction') return t('introductionText');
  if (why === 'under_way') return t('continueText', { customer: summary.customer, count: latest?.moves.length ?? 0 });
  return t(`why.${why as 'not_passed' | 'assess' | 'again'}`);
}

function Actions({ next: { why, summary, mode }, waiting: [latest, ...others] }: Pick<NextTalkProps, 'next' | 'waiting'>): ReactNode {
  const { t } = useTranslation(['choose', 'parts']);
  const { settings } = useSettings();
  const prerendered = usePrerendered();
  const { id, channel } = summary;
  if (why === 'under_way' && latest !== undefined)
    return (
      <>
        <ButtonLink variant="primary" href={toTalk(latest.id)}>
          {t('continue')}
        </ButtonLink>
        {others.length > 0 && <ButtonLink href={toHistory()}>{t('continueMore', { count: others.length })}</ButtonLink>}
      </>
    );
  return (
    <>
      <ButtonLink variant="primary" href={prerendered?.toBegin(id) ?? toBegin(id, mode === settings.mode ? undefined : mode)}>
        {t(`parts:answer.${channel}`)}
      </ButtonLink>
      <a className={styles.read} href={prerendered?.toComplaint(id) ?? toBriefing(id)}>
        {t('readFirst')}
      </a>
    </>
  );
}
