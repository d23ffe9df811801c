import type { ReactNode } from 'react';
import type { FaceTraits } from '../../domain/scenario/complaint-schema.ts';
import styles from './face.module.css';

type Hair = FaceTraits['hair'];

const CAP = 'M43 70C40 40 56 24 80 24s40 16 37 46c-3-9-6-15-11-19-6 1-14-1-21-5-9 6-20 9-29 7-6 4-10 9-13 17z';

/** Behind the head. */
const BACK: Readonly<Partial<Record<Hair, ReactNode>>> = {
  bob: <path className={styles.hair} d="M80 22c-28 0-42 20-42 46 0 16-2 30 2 41 10 5 24 6 40 6s30-1 40-6c4-11 2-25 2-41 0-26-14-46-42-46z" />,
  long: <path className={styles.hair} d="M80 21c-28 0-42 20-42 47 0 26-3 48-8 64 12 7 30 10 50 10s38-3 50-10c-5-16-8-38-8-64 0-27-14-47-42-47z" />,
  bun: (
    <>
      <circle className={styles.hair} cx="80" cy="18" r="14" />
      <path className={styles.hairLine} d="M71 14c5-5 13-5 18 0M73 22c4 3 10 3 14 0" />
    </>
  ),
  curly: (
    <path
      className={styles.hair}
      d="M80 17c9-4 19-1 24 6 9 1 15 8 15 16 7 5 9 14 5 21 4 8 1 17-6 21-1 8-8 13-15 12H57c-7 1-14-4-15-12-7-4-10-13-6-21-4-7-2-16 5-21 0-8 6-15 15-16 5-7 15-10 24-6z"
    />
  ),
  scarf: <path className={styles.scarf} d="M80 18c-30 0-45 22-45 50 0 22-2 42-9 58 12 12 32 18 54 18s42-6 54-18c-7-16-9-36-9-58 0-28-15-50-45-50z" />,
};

/** Over the brow. */
const FRONT: Readonly<Record<Hair, ReactNode>> = {
  short: (
    <>
      <path className={styles.hair} d={CAP} />
      <path className={styles.hairLine} d="M56 40c8-5 17-5 25 1M88 34c6 2 11 6 14 11" />
    </>
  ),
  cropped: (
    <path className={styles.hair} d="M44 68c-3-27 11-41 36-41s39 14 36 41c-2-6-3-11-5-15-4-6-10-8-15-8-5-1-10-1-16-1s-11 0-16 1c-5 0-11 2-15 8-2 4-3 9-5 15z" />
  ),
  bob: (
    <>
      <path className={styles.hair} d="M42 80c-4-34 8-55 38-55s42 21 38 55c-3-9-5-17-8-22-13 0-24-4-33-12-5 8-14 13-26 14-4 6-6 12-9 20z" />
      <path className={styles.hairLine} d="M76 47c-3-5-3-10-1-15" />
    </>
  ),
  long: (
    <>
      <path className={styles.hair} d="M41 92c-5-40 8-67 39-67s44 27 39 67c-4-14-6-28-12-37-13-2-21-7-27-15-6 8-14 13-27 15-6 9-8 23-12 37z" />
      <path className={styles.hairLine} d="M80 40c0-5 0-9 1-13" />
    </>
  ),
  bun: (
    <>
      <path className={styles.hair} d="M43 74C39 42 56 27 80 27s41 15 37 47c-3-12-7-20-15-26-7-4-14-5-22-5s-15 1-22 5c-8 6-12 14-15 26z" />
      <path className={styles.hairLine} d="M62 42c4-6 10-9 17-10M98 42c-3-5-7-8-12-9" />
    </>
  ),
  curly: (
    <path
      className={styles.hair}
      d="M43 72c-6-9-3-21 4-26 1-9 9-15 17-14 6-6 18-7 25-1 8-2 17 3 19 11 8 4 11 17 5 27-1-6-4-10-8-12-5 1-9-1-11-4-5 3-11 2-14-2-4 4-10 5-15 2-3 4-8 5-12 4-5 3-9 8-10 15z"
    />
  ),
  bald: (
    <>
      <path className={styles.hair} d="M43 80c-4-8-4-18 0-25 2-3 5-3 4 0-2 7-2 14-1 22zM117 80c4-8 4-18 0-25-2-3-5-3-4 0 2 7 2 14 1 22z" />
      <path className={styles.shine} d="M64 42c5-4 11-5 17-4" />
    </>
  ),
  scarf: (
    <>
      <path
        className={styles.scarf}
        d="M80 20c-27 0-42 20-41 48 1 24 14 46 32 55l9 4 9-4c18-9 31-31 32-55 1-28-14-48-41-48zm0 22c19 0 30 10 30 30 0 24-14 43-30 43S50 96 50 72c0-20 11-30 30-30z"
      />
      <path className={styles.scarfLine} d="M50 70c1-19 12-29 30-29s29 10 30 29M46 96c8 16 20 26 34 30M66 126c-8 4-17 8-24 16" />
    </>
  ),
};

/** Hair that falls behind head and shoulders. */
export function FaceHairBack({ hair }: { readonly hair: Hair }) {
  return <g>{BACK[hair]}</g>;
}

/** Hair over the forehead, or the scarf round the face. */
export function FaceHairFront({ hair }: { readonly hair: Hair }) {
  return <g>{FRONT[hair]}</g>;
}
