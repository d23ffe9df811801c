import type { Decisions } from '../../src/domain/review/decisions.ts';

/** Columns of a row as text. */
const COLUMNS = ['talk', 'person', 'item', 'choice', 'better', 'price', 'step', 'chances', 'missed'] as const;
const [LINE, COMMA, ZERO] = [10, 44, 48];

/** The decisions table as CSV without words: a line a decision, numbers with commas between them. */
export function writeRows(table: Decisions): Uint8Array {
  const lines: string[] = [];
  for (let row = 0; row < table.size; row += 1) {
    const talk = table.talk[row] as number;
    const [from, to] = [table.chanceFrom[row] as number, table.chanceFrom[row + 1] as number];
    let missed = 0;
    for (let at = from; at < to; at += 1) missed += table.isMissed[at] as number;
    lines.push([talk, table.person[talk], table.item[row], table.choice[row], table.better[row], table.price[row], table.step[row], to - from, missed].join());
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

/** Reads the rows byte by byte, and counts them by turn and reply, by step and by person: about the least that any program has to do for such figures. */
export function scanRows(bytes: Uint8Array): {
  readonly rows: number;
  readonly replies: Uint32Array;
  readonly missed: Uint32Array;
  readonly lost: Uint32Array;
} {
  const replies = new Uint32Array(1 << 20);
  const missed = new Uint32Array(1 << 10);
  const lost = new Uint32Array(1 << 20);
  const cells = new Uint32Array(COLUMNS.length);
  let column = 0;
  let value = 0;
  let rows = 0;
  for (const byte of bytes) {
    if (byte !== COMMA && byte !== LINE) {
      value = value * 10 + byte - ZERO;
      continue;
    }
    cells[column] = value;
    value = 0;
    column += 1;
    if (byte === COMMA) continue;
    const reply = (((cells[2] as number) << 5) | (cells[3] as number)) & 0xfffff;
    replies[reply] = (replies[reply] as number) + 1;
    missed[cells[6] as number] = (missed[cells[6] as number] as number) + (cells[8] as number);
    const person = (cells[1] as number) & 0xfffff;
    lost[person] = (lost[person] as number) + (cells[5] as number);
    column = 0;
    rows += 1;
  }
  return { rows, replies, missed, lost };
}
