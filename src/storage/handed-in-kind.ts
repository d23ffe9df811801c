import { HANDED_IN_FORMAT } from '../domain/format/migrations.ts';
import { type HandedIn, HandedInSchema } from '../domain/hand-in/handed-in-schema.ts';
import { createPlainKind } from './records/record-kind.ts';
import { SAVED_KEYS } from './saved-keys.ts';

/** What was handed in when, and how: a record each time. */
export const handedInKind = createPlainKind<HandedIn>(SAVED_KEYS.handedIn.name, HANDED_IN_FORMAT, HandedInSchema);
