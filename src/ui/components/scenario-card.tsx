import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Complaint, FaceTraits } from '../../domain/scenario/complaint-schema.ts';
import { type Channel, ChannelIcon } from './channel-icon.tsx';
import { DifficultyLabel } from './difficulty-label.tsx';
import { DurationLabel } from './duration-label.tsx';
import { Face } from './face.tsx';
import { findExpression } from './find-expression.ts';
import styles from './scenario-card.module.css';

type ScenarioCardProps = {
  readonly title: string;
  readonly summary: string;
  readonly channel: Channel;
  /** Line of business in words: “bakery”. */
  readonly trade: string;
  readonly difficulty: 1 | 2 | 3;
  /** How long the talk takes. */
  readonly seconds: number;
  /** Undefined leaves the place of the face empty. */
  readonly faceTraits: FaceTraits | undefined;
  readonly temper: Complaint['customer']['temper'];
  /** Mood at the start, 0..10: the face on the card shows it. */
  readonly anger: number;
  readonly trust: number;
  /** Scores 0..100; undefined before the first attempt. */
  readonly best?: number | undefined;
  readonly latest?: number | undefined;
  /** Whether these are of guided talks: then nobody has shown it without help yet. */
  readonly guided: boolean;
  /** Whether an attempt has passed. */
  readonly passed: boolean;
  /** A talk that was left in the middle waits here. */
  readonly underWay: boolean;
  /** Whether all talks have been read: before that nothing is said of a complaint that may have been tried. */
  readonly isRead: boolean;
  /** Its briefing. */
  readonly href: string;
  /** Where the talk begins at once. */
  readonly answerHref: string;
};

/** One complaint to choose: who waits there, how long and how hard it is, and how it went so far. The whole card leads to it, a button into the talk. */
export function ScenarioCard(props: ScenarioCardProps) {
  const { title, summary, channel, trade, difficulty, seconds, faceTraits, temper, anger, trust, href, answerHref } = props;
  const { t } = useTranslation('parts');
  const id = useId();
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div className={styles.face}>
        {faceTraits !== undefined && <Face traits={faceTraits} anger={anger} trust={trust} expression={findExpression(temper, false)} label="" />}
      </div>
      <div className={styles.head}>
        <h3 id={id}>
          <a className={styles.link} href={href}>
            {title}
          </a>
        </h3>
        <p className={styles.facts}>
          <span className={styles.trade}>{trade}</span>
          <span>{t(`channel.${channel}`)}</span>
          <DurationLabel seconds={seconds} />
          <DifficultyLabel difficulty={difficulty} />
        </p>
      </div>
      <p className={styles.summary}>{summary}</p>
      <div className={styles.foot}>
        <Results {...props} />
        <a className={styles.answer} href={answerHref} aria-describedby={id}>
          <ChannelIcon channel={channel} />
          <span>{t(`answer.${channel}`)}</span>
        </a>
      </div>
    </article>
  );
}

/** How it went so far. */
function Results({ best, latest, guided, passed, underWay, isRead }: ScenarioCardProps): ReactNode {
  const { t } = useTranslation('parts');
  return (
    <p className={styles.results}>
      {underWay && <b className={styles.tag}>{t('underWay')}</b>}
      {passed && <b className={styles.passed}>{t('passed')}</b>}
      {guided && <span>{t('guidedScore')}</span>}
      {best !== undefined && <span>{t(guided ? 'bestScore' : 'bestAssessed', { score: best })}</span>}
      {latest !== undefined && latest !== best && <span>{t('latestScore', { score: latest })}</span>}
      {isRead && best === undefined && latest === undefined && !underWay && <span className={styles.untried}>{t('notTried')}</span>}
    </p>
  );
}
