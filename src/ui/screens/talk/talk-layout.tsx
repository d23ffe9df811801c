import { type ReactNode, type Ref, useDeferredValue } from 'react';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { CustomerCard } from './customer-card.tsx';
import styles from './talk.module.css';
import progress from './talk-progress.module.css';

type TalkLayoutProps = {
  readonly talk: ScenarioInLanguage;
  readonly anger: number;
  readonly trust: number;
  readonly isOver: boolean;
  /** Share of the talk that lies behind, 0..1. */
  readonly share: number;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** What can be done with the talk, and looked up in it. */
  readonly menu: ReactNode;
  /** What is said and can be said. */
  readonly children: ReactNode;
};

/** How a talk stands on the page: the customer, the menu and the place in the talk in a bar over it, which is a column beside it where there is room. */
export function TalkLayout({ talk, anger, trust, isOver, share, headingRef, menu, children }: TalkLayoutProps) {
  // What was said shows first; the face, which is much to draw, follows it.
  const mood = { anger: useDeferredValue(anger), trust: useDeferredValue(trust) };
  return (
    <div className={styles.page} data-talk>
      <aside className={styles.side}>
        <CustomerCard talk={talk} {...mood} isOver={isOver} />
        {menu}
        {/* The words for it stand over the replies. */}
        <progress className={progress.line} max={1} value={share} aria-hidden="true" />
      </aside>
      <div className={styles.talk}>
        <h1 ref={headingRef} tabIndex={-1} className={styles.title}>
          {findSentence(talk.words, 'title')}
        </h1>
        {children}
      </div>
    </div>
  );
}
