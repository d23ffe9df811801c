import type { FaceTraits } from '../../domain/scenario/complaint-schema.ts';
import styles from './face.module.css';

/** Moustache or full beard, drawn under the mouth so that it never hides it. */
export function FaceBeard({ beard }: { readonly beard: NonNullable<FaceTraits['beard']> }) {
  if (beard === 'none') return null;
  return (
    <g>
      {beard === 'beard' && (
        <path
          className={styles.hair}
          d="M45 72c0 18 2 30 9 38 7 9 15 14 26 14s19-5 26-14c7-8 9-20 9-38-3 8-4 15-8 19-5 4-10 1-16 0-4-1-7-1.5-11-1.500S73 90 69 91c-6 1-11 4-16 0-4-4-5-11-8-19z"
        />
      )}
      <path
        className={styles.hair}
        d="M80 91.500c-3-2.6-8-2.6-12 .8-2.5 2-4.5 3.2-6.5 3.6 6 3.6 14 3 18.5-.4 4.5 3.4 12.5 4 18.5.4-2-.4-4-1.6-6.5-3.6-4-3.4-9-3.4-12-.8z"
      />
    </g>
  );
}

/** Round-cornered glasses over the eyes. */
export function FaceGlasses() {
  return (
    <g className={styles.glasses}>
      <rect x="49.5" y="64" width="27" height="21" rx="8" />
      <rect x="83.5" y="64" width="27" height="21" rx="8" />
      <path d="M76.5 72.500c2-2 5-2 7 0M49.5 71l-6-2M110.5 71l6-2" />
    </g>
  );
}
