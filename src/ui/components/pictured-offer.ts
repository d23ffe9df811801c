/** One compensation option as the picture shows it; value and cost are in units of the scenario, 0 or more. */
export type PicturedOffer = {
  readonly id: string;
  readonly name: string;
  /** Worth to the customer. */
  readonly value: number;
  /** Cost to the company. */
  readonly cost: number;
  readonly chosen: boolean;
  readonly best: boolean;
  /** Within the agent's own authority (KY-K7). */
  readonly within: boolean;
};

/** What plot and legend both show. */
export type OfferFigures = {
  readonly offers: readonly PicturedOffer[];
  /** Lowest and highest fair value to the customer, in units (HY-K3). */
  readonly fair: readonly [low: number, high: number];
  /** Highest cost the agent may decide alone, in units (KY-K7). */
  readonly limit: number;
  /** Turns units into an amount of money with its sign. */
  readonly formatAmount: (units: number) => string;
};
