import { type JSONVisitor, type ParseOptions, visit } from 'jsonc-parser';
import { DEEPEST } from './json-limits.ts';

/** Thrown out of the parser, which goes one call deeper with every bracket: a text of brackets would exhaust the stack. */
class TooDeep extends Error {
  readonly at: number;

  constructor(at: number) {
    super('too deep');
    this.at = at;
  }
}

/**
 * Goes through a JSON text, sound or not, and tells what there is. @returns where a bracket opens that is one too many inside each other;
 * nothing is told from there on. Undefined where there is none
 */
export function visitJson(text: string, visitor: JSONVisitor, options?: ParseOptions): number | undefined {
  let depth = 0;
  const deeper = (offset: number) => {
    depth += 1;
    if (depth > DEEPEST + 1) throw new TooDeep(offset);
  };
  const whole: JSONVisitor = {
    ...visitor,
    onObjectBegin: (offset, ...rest) => {
      deeper(offset);
      return visitor.onObjectBegin?.(offset, ...rest);
    },
    onArrayBegin: (offset, ...rest) => {
      deeper(offset);
      return visitor.onArrayBegin?.(offset, ...rest);
    },
    onObjectEnd: (...place) => {
      depth -= 1;
      visitor.onObjectEnd?.(...place);
    },
    onArrayEnd: (...place) => {
      depth -= 1;
      visitor.onArrayEnd?.(...place);
    },
  };
  try {
    visit(text, whole, options);
    return undefined;
  } catch (error) {
    if (error instanceof TooDeep) return error.at;
    throw error;
  }
}
