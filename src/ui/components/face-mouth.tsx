import styles from './face.module.css';
import { type FaceGeometry, mouthPath, upperLip } from './face-geometry.ts';

type FaceMouthProps = { readonly geometry: FaceGeometry; readonly id: string; readonly bearded: boolean };

/** The mouth: a line while closed; teeth show in a wide smile and in rage. */
export function FaceMouth({ geometry, id, bearded }: FaceMouthProps) {
  const path = mouthPath(geometry);
  const { corner, open } = geometry.mouth;
  const lip = upperLip(geometry);
  return (
    <g transform="translate(80)">
      <clipPath id={`${id}mouth`}>
        <path className={styles.moving} d={path} />
      </clipPath>
      <path className={styles.mouth} d={path} />
      <g clipPath={`url(#${id}mouth)`}>
        <rect
          className={styles.teeth}
          x="-20"
          width="40"
          y={Math.min(corner, lip) - 4}
          height={(corner > lip ? corner - lip + open : lip - corner + open * 0.5) + 4}
          opacity={geometry.teeth}
        />
      </g>
      <path className={styles.lips} data-bearded={bearded || undefined} d={path} />
      {!bearded && <path className={styles.shadeLine} d={`M-5 ${Math.max(corner, lip + open) + 6.5}q5 2 10 0`} />}
    </g>
  );
}
