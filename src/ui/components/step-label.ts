import type { StepColour, StepSign } from '../../domain/method/method-schema.ts';

/** A step of the method as it is shown: always letter and word together, with its colour and sign beside them. */
export type StepLabel = {
  /** Id of the step in the method. */
  readonly step: string;
  readonly letter: string;
  readonly name: string;
  readonly colour: StepColour;
  readonly icon: StepSign;
};
