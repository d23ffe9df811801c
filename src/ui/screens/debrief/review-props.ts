import type { ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import type { Debrief } from '../../../domain/scoring/debrief.ts';

/** A debrief of a talk that has come to its end: there is none of any other. */
export type FinishedDebrief = Debrief & { readonly ending: NonNullable<Debrief['ending']> };

/** What every part of the debrief reads from: the scored talk, and the words it was held in. */
export type ReviewProps = { readonly debrief: FinishedDebrief; readonly talk: ScenarioInLanguage };
