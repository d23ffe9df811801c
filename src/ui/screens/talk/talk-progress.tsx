import { memo } from 'react';
import styles from './talk-progress.module.css';

/** How much of the talk lies behind, as a quiet line; the words for it stand over the replies. @param share 0..1 */
export const TalkProgress = memo(function TalkProgress({ share }: { readonly share: number }) {
  return <progress className={styles.line} max={1} value={share} aria-hidden="true" />;
});
