import { useId } from 'react';
import type { FaceTraits } from '../../domain/scenario/complaint-schema.ts';
import styles from './face.module.css';
import { FaceClothing } from './face-clothing.tsx';
import { FaceBeard, FaceGlasses } from './face-extras.tsx';
import { FaceEyes } from './face-eyes.tsx';
import { type Expression, faceGeometry } from './face-geometry.ts';
import { FaceHairBack, FaceHairFront } from './face-hair.tsx';
import { FaceHead } from './face-head.tsx';
import { FaceMouth } from './face-mouth.tsx';

type FaceProps = {
  readonly traits: FaceTraits;
  /** 0..10. */
  readonly anger: number;
  /** 0..10. */
  readonly trust: number;
  /** How much of the mood the person lets out; all of it unless said otherwise. */
  readonly expression?: Expression;
  /** Says who it is and how they look: “Karen looks angry”. An empty label makes the drawing decoration. */
  readonly label: string;
  /** Width and height in px at normal text size; without it the face fills its place. */
  readonly size?: number;
};

/** A person drawn from traits and mood: brows, lids, pupils, mouth, flush and tilt follow anger and trust. */
export function Face({ traits, anger, trust, expression, label, size }: FaceProps) {
  const id = useId();
  const geometry = faceGeometry(anger, trust, expression);
  return (
    <svg
      className={styles.face}
      viewBox="0 0 160 160"
      role="img"
      aria-label={label}
      aria-hidden={label === '' || undefined}
      focusable="false"
      data-skin={traits.skin}
      data-hair={traits.hair_colour}
      data-clothing={traits.clothing_colour}
      {...(size !== undefined && { width: `${size / 16}rem`, height: `${size / 16}rem` })}
    >
      <clipPath id={`${id}frame`}>
        <circle cx="80" cy="80" r="78" />
      </clipPath>
      <circle className={styles.backdrop} cx="80" cy="80" r="78" />
      <g clipPath={`url(#${id}frame)`}>
        <g className={styles.moving} transform={`translate(0 ${geometry.forward}) rotate(${geometry.tilt} 80 130)`}>
          <FaceHairBack hair={traits.hair} />
        </g>
        <FaceClothing clothing={traits.clothing} />
        <g className={styles.moving} transform={`translate(0 ${geometry.forward}) rotate(${geometry.tilt} 80 130)`}>
          <FaceHead age={traits.age} hair={traits.hair} geometry={geometry} id={id} />
          <FaceEyes age={traits.age} geometry={geometry} id={id} />
          <FaceBeard beard={traits.beard ?? 'none'} />
          <FaceMouth geometry={geometry} id={id} bearded={traits.beard === 'beard'} />
          <FaceHairFront hair={traits.hair} />
          {traits.glasses === true && <FaceGlasses />}
        </g>
      </g>
    </svg>
  );
}
