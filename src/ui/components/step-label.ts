/** A step of the method as it is shown: always letter and word together, the icon and colour follow from `step`. */
export type StepLabel = {
  /** Id of the step in the method: listen, apologize, solve, thank, compensate. */
  readonly step: string;
  readonly letter: string;
  readonly name: string;
};
