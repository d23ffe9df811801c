import styles from './hand-in.module.css';

type CodePictureProps = {
  /** Its modules, row by row with their rim; true is dark. */
  readonly rows: readonly (readonly boolean[])[];
  readonly label: string;
};

/** A code as a picture for a camera. */
export function CodePicture({ rows, label }: CodePictureProps) {
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className={styles.picture} role="img" aria-label={label} viewBox={`0 0 ${rows.length} ${rows.length}`} shapeRendering="crispEdges">
      <path d={path} fill="currentColor" />
    </svg>
  );
}
