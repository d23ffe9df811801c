import * as z from 'zod/mini';
import { writtenAs } from '../format/written-as.ts';

/** Id of a line of the documents that a method rests on. */
export const SourceId = z
  .string()
  .check(writtenAs(/^[A-Z]{2,8}-[A-Z0-9]{1,8}$/, 'source'), z.describe('Line of the documents that the method rests on, such as HY-L3.'));

/** What a part of a method rests on. */
export const Sources = z.array(SourceId).check(z.minLength(1), z.maxLength(6), z.describe('Lines of the documents that it rests on.'));
