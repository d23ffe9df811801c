import type { ScenarioInLanguage } from '../../../domain/library/scenario-in-language.ts';
import type { Debrief } from '../../../domain/scoring/debrief.ts';

/** What every part of the debrief reads from: the scored talk, and the words it was held in. */
export type ReviewProps = { readonly debrief: Debrief; readonly talk: ScenarioInLanguage };
