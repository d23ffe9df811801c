import type { FaceTraits } from '../../domain/scenario/complaint-schema.ts';
import styles from './face.module.css';
import type { FaceGeometry } from './face-geometry.ts';

/** Outlines of the head: rounder when young, heavier in the jaw when older. */
const HEADS: Readonly<Record<FaceTraits['age'], string>> = {
  young: 'M45 68C45 44 60 33 80 33s35 11 35 35c0 15-3 27-11 36-7 8-15 13-24 13s-17-5-24-13c-8-9-11-21-11-36z',
  middle: 'M45 68C45 43 60 32 80 32s35 11 35 36c0 15-2 27-9 36-7 9-15 14-26 14s-19-5-26-14c-7-9-9-21-9-36z',
  older: 'M45 68C45 43 60 32 80 32s35 11 35 36c0 15 0 27-6 36-6 10-16 15-29 15s-23-5-29-15c-6-9-6-21-6-36z',
};

/** Hair and scarf that lie over the ears. */
const COVERED: readonly FaceTraits['hair'][] = ['bob', 'long', 'scarf'];

type FaceHeadProps = Pick<FaceTraits, 'age' | 'hair'> & { readonly geometry: FaceGeometry; readonly id: string };

/** Head, ears, nose, flush, and the lines that age and anger draw. */
export function FaceHead({ age, hair, geometry, id }: FaceHeadProps) {
  return (
    <g>
      <radialGradient id={`${id}flush`}>
        <stop offset="0" className={styles.flushColour} stopOpacity="0.85" />
        <stop offset="1" className={styles.flushColour} stopOpacity="0" />
      </radialGradient>
      <clipPath id={`${id}head`}>
        <path d={HEADS[age]} />
      </clipPath>
      {!COVERED.includes(hair) && (
        <>
          <ellipse className={styles.skin} cx="44.5" cy="77" rx="6.5" ry="9" />
          <ellipse className={styles.skin} cx="115.5" cy="77" rx="6.5" ry="9" />
          <path className={styles.shadeLine} d="M42.5 73.5c2.5 1 3 4 1.5 7M117.5 73.5c-2.5 1-3 4-1.5 7" />
        </>
      )}
      <path className={styles.skin} d={HEADS[age]} />
      <g className={styles.moving} opacity={geometry.flush} clipPath={`url(#${id}head)`}>
        <circle cx="57" cy="90" r="15" fill={`url(#${id}flush)`} />
        <circle cx="103" cy="90" r="15" fill={`url(#${id}flush)`} />
        <ellipse cx="80" cy="89" rx="11" ry="8" fill={`url(#${id}flush)`} opacity="0.5" />
      </g>
      <path className={styles.nose} d="M80.5 73c-1.5 6-4.5 10-4 13 .4 2.2 5 2.6 7.5.8" />
      <g className={styles.moving} opacity={geometry.frown}>
        <path className={styles.shadeLine} d="M77.5 56.500c-.8 2.5-.6 4.5.2 7M83 57c.6 2.3.5 4-.2 6.2" />
      </g>
      {age !== 'young' && <path className={styles.shadeLine} d="M66.5 90c-2.5 2-4 4.5-4.5 7M93.5 90c2.5 2 4 4.5 4.5 7" opacity={age === 'older' ? 1 : 0.55} />}
      {age === 'older' && (
        <path
          className={styles.shadeLine}
          d="M66 45.500c8-2 20-2 28 0M68 50.500c7-1.6 17-1.6 24 0M50.5 78.500c-2 .2-3.5 1-4.5 2.200M51 81.500c-1.5.8-2.5 2-3 3.200M109.5 78.500c2 .2 3.5 1 4.5 2.200M109 81.500c1.5.8 2.5 2 3 3.200M58 84.500c4 2.4 9 2.4 12.5.4M89.5 84.900c3.5 2 8.5 2 12.5-.4"
        />
      )}
    </g>
  );
}
