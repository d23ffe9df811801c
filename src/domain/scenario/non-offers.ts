/** Value of a reply’s `offer` when nothing is offered. */
export const NO_OFFER = 'nothing';

/** Value of a reply’s `offer` when the decision is handed over. */
export const SUPERVISOR = 'supervisor';
