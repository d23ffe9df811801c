import { printTable } from './print-table.mjs';

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const milliseconds = (time) => (Number.isNaN(time) ? '–' : time.toFixed(0));
const precise = (time) => time.toFixed(1);
const ratio = (value, base) => (value / base).toFixed(2);

/** @param {Awaited<ReturnType<typeof import('../measure-load.mjs').measureLoad>>} loads @param {number} rounds */
export function printLoad(loads, rounds) {
  const [{ cold: bare }] = loads;
  printTable(
    `First choosable reply, ms: CPU 4x slower, slow 4G, brotli, pages taking turns, median of ${rounds}; × bare stack's first visit; the same with a person's pauses`,
    loads.map(({ title, cold, repeat, person }) => ({
      page: title,
      requests: cold.requests,
      kB: kilobytes(cold.bytes),
      'first content': milliseconds(cold.paint),
      'first reply': milliseconds(cold.choice),
      '×': ratio(cold.choice, bare.choice),
      'repeat visit: requests': repeat.requests,
      'first reply again': milliseconds(repeat.choice),
      '× ': ratio(repeat.choice, bare.choice),
      'a person': milliseconds(person.cold),
      'a person again': milliseconds(person.repeat),
    })),
  );
}

/** @param {Awaited<ReturnType<typeof import('../measure-replies.mjs').measureReplies>>} replies */
export function printReplies(replies) {
  const bareAt = (speed) => replies.find(({ name, cpu }) => name === 'bare' && cpu === speed);
  printTable(
    "Send to the customer's next line, ms, whole talks, saving included: median and 95th percentile until it is in the document, 95th percentile until the frame that shows it, and the longest of those",
    replies.map(({ title, cpu, replies: count, median, inDocument, inFrame, longest }) => ({
      page: title,
      CPU: `${cpu}x`,
      replies: count,
      median: precise(median),
      'in the document': precise(inDocument),
      'in a frame': precise(inFrame),
      longest: precise(longest),
      '× bare stack': ratio(inFrame, bareAt(cpu)?.inFrame ?? Number.NaN),
    })),
  );
}

/** @param {Awaited<ReturnType<typeof import('../measure-bytes.mjs').measureBytes>>} sizes */
export function printBytes(sizes) {
  const [{ bytes: bare }] = sizes;
  printTable(
    'To play one scenario from opening the page to its debrief, or to its ending where there is none: kB over the wire, brotli',
    sizes.map(({ title, requests, bytes, kept }) => ({
      page: title,
      requests,
      kB: kilobytes(bytes),
      '× bare stack': ratio(bytes, bare),
      'kept for offline, kB': kept === 0 ? '–' : kilobytes(kept),
    })),
  );
}

/** @param {Awaited<ReturnType<typeof import('../measure-history.mjs').measureHistory>>} histories @param {number} rounds */
export function printHistory(histories, rounds) {
  printTable(
    `A history of many talks, ms: median of ${rounds}, profiles taking turns; bringing them in from a backup once`,
    histories.map(({ talks, opened, cold, removed, undone, preview, merge }) => ({
      talks: talks.toLocaleString('en'),
      'list opened': milliseconds(opened),
      'opened cold': milliseconds(cold),
      'one removed': milliseconds(removed),
      'brought back': milliseconds(undone),
      'backup looked into': milliseconds(preview),
      'brought in': milliseconds(merge),
    })),
  );
}

/** @param {readonly { engine: string, rate: number, agrees: string }[]} rates @param {string} scenario */
export function printEngines(rates, scenario) {
  const [{ rate: reducer }] = rates;
  printTable(
    `Replies per second on random runs of ${scenario}, engines taking turns, median of 7 rounds`,
    rates.map(({ engine, rate, agrees }) => ({
      engine,
      'replies/s': Math.round(rate).toLocaleString('en'),
      'against reducer': `1/${(reducer / rate).toFixed(1)}`,
      agrees,
    })),
  );
}

/** @param {readonly import('../review-rates.ts').ReviewRates[]} groups */
export function printReview(groups) {
  const whole = (number) => Math.round(number).toLocaleString('en');
  printTable(
    'A review of a made-up group, ms: best of 5, recomputing once; the scan reads the same rows as text, byte by byte',
    groups.map(({ people, talks, decisions, recomputed, table, counted, scanned, queried, figures, rule, heap }) => ({
      decisions: whole(decisions),
      talks: whole(talks),
      people: whole(people),
      recomputed: whole(recomputed),
      table: whole(table),
      scanned: whole(scanned),
      DuckDB: queried === undefined ? 'not here' : whole(queried),
      counted: whole(counted),
      '× scan': (counted / scanned).toFixed(2),
      'all figures': whole(figures),
      'another rule, 1,000 people': whole(rule),
      'heap, MB': whole(heap),
    })),
  );
}

/** @param {Awaited<ReturnType<typeof import('../measure-review-page.mjs').measureReviewPage>>} review */
export function printReviewPage({ large, few }) {
  const whole = (number) => Math.round(number).toLocaleString('en');
  const task = (longest) => (longest === 0 ? '< 50' : whole(longest));
  printTable(
    'A group that hands in to the page, ms until it is painted and the longest task of the page meanwhile; heaps in MB after what nobody needs has gone',
    large.map(({ people, talks, decisions, read, opened, rule, behind, heap }) => ({
      decisions: whole(decisions),
      talks: whole(talks),
      people: whole(people),
      read: whole(read.ms),
      'longest task': task(read.longest),
      'opened again': whole(opened.ms),
      'longest task ': task(opened.longest),
      'another rule': whole(rule.ms),
      'longest task  ': task(rule.longest),
      'behind a figure: longest task': task(behind.longest),
      'heap of the page': whole(heap.page),
      'of the worker': whole(heap.worker),
    })),
  );
  printTable('Files to a finished review on a slow page, ms, median of 3', [
    { files: few.files, talks: few.talks, CPU: `${few.cpu}x`, finished: whole(few.ms), 'longest task': task(few.longest) },
  ]);
}

/** @param {readonly { package: string, bytes: number }[]} sizes */
export function printSizes(sizes) {
  const all = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  printTable(
    'Script of the first screen by package, kB brotli',
    [...sizes, { package: 'all', bytes: all }].map(({ package: name, bytes }) => ({ package: name, kB: kilobytes(bytes) })),
  );
}
