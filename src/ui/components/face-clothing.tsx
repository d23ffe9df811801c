import type { ReactNode } from 'react';
import type { FaceTraits } from '../../domain/scenario/complaint-schema.ts';
import styles from './face.module.css';

const SHOULDERS = 'M14 166c1-26 16-36 42-41 8-2 12-3 12-8h24c0 5 4 6 12 8 26 5 41 15 42 41z';

/** What is worn over the shoulders; the neck is drawn between. */
const DETAILS: Readonly<Record<FaceTraits['clothing'], ReactNode>> = {
  collar: (
    <>
      <path className={styles.clothLight} d="M66 117l14 17-13 10-11-20zM94 117l-14 17 13 10 11-20z" />
      <path className={styles.clothLine} d="M80 134v30" />
      <circle className={styles.clothDot} cx="83.5" cy="148" r="1.4" />
    </>
  ),
  round_neck: <path className={styles.clothRib} d="M62 122c3 12 10 17 18 17s15-5 18-17" />,
  jacket: (
    <>
      <path className={styles.shirt} d="M64 121l16 41 16-41-16 15z" />
      <path className={styles.clothDark} d="M64 118l-12 7 5 15 8 2 15 24V150zM96 118l12 7-5 15-8 2-15 24V150z" />
      <path className={styles.shirt} d="M67 117l13 17-10 8-8-20zM93 117l-13 17 10 8 8-20z" />
    </>
  ),
  hood: (
    <>
      <path className={styles.clothDark} d="M52 127c2-10 12-14 17-15 1 14 5 22 11 25 6-3 10-11 11-25 5 1 15 5 17 15-6 10-17 16-28 16s-22-6-28-16z" />
      <path className={styles.cord} d="M71 139v15M89 139v13" />
    </>
  ),
};

/** Neck, shoulders and clothing. */
export function FaceClothing({ clothing }: { readonly clothing: FaceTraits['clothing'] }) {
  return (
    <g>
      <path className={styles.cloth} d={SHOULDERS} />
      <path className={styles.skin} d="M68 100h24v20c0 7-5 17-12 17s-12-10-12-17z" />
      <path className={styles.neckShade} d="M68 113c6 8 18 8 24 0v7c-6 7-18 7-24 0z" />
      {DETAILS[clothing]}
    </g>
  );
}
