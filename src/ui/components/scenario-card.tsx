import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FaceTraits } from '../../domain/scenario/complaint-schema.ts';
import type { Channel } from './channel-icon.tsx';
import { ChannelLabel } from './channel-label.tsx';
import { DifficultyLabel } from './difficulty-label.tsx';
import { Face } from './face.tsx';
import styles from './scenario-card.module.css';

type ScenarioCardProps = {
  readonly title: string;
  readonly summary: string;
  readonly channel: Channel;
  /** Line of business in words: “bakery”. */
  readonly trade: string;
  readonly difficulty: 1 | 2 | 3;
  /** Undefined leaves the place of the face empty. */
  readonly faceTraits: FaceTraits | undefined;
  /** Mood at the start, 0..10: the face on the card shows it. */
  readonly anger: number;
  readonly trust: number;
  /** Scores 0..100; undefined before the first attempt. */
  readonly best?: number | undefined;
  readonly latest?: number | undefined;
  /** Whether an attempt has passed. */
  readonly passed: boolean;
  /** A talk that was left in the middle waits here. */
  readonly underWay: boolean;
  /** Whether all talks have been read: before that nothing is said of a complaint that may have been tried. */
  readonly isRead: boolean;
  readonly href: string;
};

/** One complaint to choose: who waits there, how hard it is, and how it went so far. The whole card leads to it. */
export function ScenarioCard(props: ScenarioCardProps) {
  const { title, summary, channel, trade, difficulty, faceTraits, anger, trust, best, latest, passed, underWay, isRead, href } = props;
  const { t } = useTranslation('parts');
  const id = useId();
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div className={styles.face}>{faceTraits !== undefined && <Face traits={faceTraits} anger={anger} trust={trust} label="" />}</div>
      <div className={styles.head}>
        <h2 id={id}>
          <a className={styles.link} href={href}>
            {title}
          </a>
        </h2>
        <p className={styles.facts}>
          <ChannelLabel channel={channel} />
          <span>{trade}</span>
        </p>
      </div>
      <p className={styles.summary}>{summary}</p>
      <div className={styles.foot}>
        <DifficultyLabel difficulty={difficulty} />
        <p className={styles.results}>
          {underWay && <b className={styles.tag}>{t('underWay')}</b>}
          {passed && <b className={styles.passed}>{t('passed')}</b>}
          {best !== undefined && <span>{t('bestScore', { score: best })}</span>}
          {latest !== undefined && <span>{t('latestScore', { score: latest })}</span>}
          {isRead && best === undefined && latest === undefined && !underWay && <span>{t('notTried')}</span>}
        </p>
      </div>
    </article>
  );
}
