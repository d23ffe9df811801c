import type { FaceTraits } from '../../domain/scenario/complaint-schema.ts';
import styles from './face.module.css';
import { browPath, eyePath, type FaceGeometry, lidPath } from './face-geometry.ts';

type FaceEyesProps = { readonly age: FaceTraits['age']; readonly geometry: FaceGeometry; readonly id: string };

/** Both eyes with their brows; the right one is the left one mirrored, only the glance goes the same way in both. */
export function FaceEyes({ age, geometry, id }: FaceEyesProps) {
  return (
    <g data-age={age}>
      <clipPath id={`${id}eye`}>
        <path className={styles.moving} d={eyePath(geometry)} />
      </clipPath>
      <g transform="translate(63.5 74)">
        <Eye geometry={geometry} id={id} glance={1} />
      </g>
      <g transform="translate(96.5 74) scale(-1 1)">
        <Eye geometry={geometry} id={id} glance={-1} />
      </g>
      <path className={styles.brow} d={browPath(geometry)} transform="translate(63)" />
      <path className={styles.brow} d={browPath(geometry)} transform="translate(97) scale(-1 1)" />
    </g>
  );
}

type EyeProps = { readonly geometry: FaceGeometry; readonly id: string; readonly glance: 1 | -1 };

function Eye({ geometry, id, glance }: EyeProps) {
  const { radius, aside } = geometry.pupil;
  return (
    <>
      <path className={styles.eyeWhite} d={eyePath(geometry)} />
      <g clipPath={`url(#${id}eye)`}>
        <circle className={styles.pupil} cx={0.5 + aside * glance} cy={0.2} r={radius} />
        <circle className={styles.glint} cx={0.5 + aside * glance + 1.5 * glance} cy={-1.4} r="1.2" />
      </g>
      <path className={styles.lid} d={lidPath(geometry)} />
    </>
  );
}
