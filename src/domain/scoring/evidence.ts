/** Points are whole numbers: level x weight of the criterion x 100, so that half of them is whole too. */
export const POINTS_PER_LEVEL = 100;

/** Why a step has a point more or less: a criterion at a level, or a rule about order. Each names its sources. */
export type Evidence =
  | {
      readonly kind: 'mark';
      readonly step: string;
      readonly criterion: string;
      readonly level: number;
      readonly points: number;
      readonly sources: readonly string[];
    }
  | {
      readonly kind: 'order';
      readonly step: string;
      readonly rule: string;
      /** Zero or below. */
      readonly points: number;
      readonly sources: readonly string[];
    };
