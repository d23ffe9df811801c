const FRAME = 1000 / 60;

/**
 * @typedef {Awaited<ReturnType<typeof import('../measure-load.mjs').measureLoad>>} Loads
 * @typedef {Awaited<ReturnType<typeof import('../measure-replies.mjs').measureReplies>>} Replies
 * @typedef {Awaited<ReturnType<typeof import('../measure-bytes.mjs').measureBytes>>} Sizes
 * @typedef {Awaited<ReturnType<typeof import('../measure-history.mjs').measureHistory>>} Histories
 * @typedef {Awaited<ReturnType<typeof import('../measure-review-page.mjs').measureReviewPage>>} ReviewPage
 */

/**
 * What Amends sets itself, each met or missed with its figures. What was not measured in this run says so.
 * @param {{ load?: Loads, replies?: Replies, bytes?: Sizes, history?: Histories, review?: ReviewPage }} measured
 * @returns {{ target: string, figures: string, verdict: string }[]}
 */
export function judgeTargets({ load = [], replies = [], bytes = [], history = [], review }) {
  const visits = (name) => load.find((each) => each.name === name);
  const talk = (name, speed) => replies.find((each) => each.name === name && each.cpu === speed);
  const weight = (name) => bytes.find((each) => each.name === name)?.bytes;
  const bare = visits('bare')?.cold.choice;
  const amends = visits('amends');
  const [small, large] = [visits('small'), visits('large')];
  const [few, many] = history;
  const group = review?.large.at(-1);
  return [
    judge('first reply from the first screen ≤ 1.0 × bare stack', amends?.cold.choice, bare, 1),
    judge('first reply from a link to a complaint ≤ 1.0 × bare stack', visits('link')?.cold.choice, bare, 1),
    judgeBelow('first content before the script has come', visits('link')?.cold.paint, visits('link')?.cold.script),
    judge("repeat visit of the first screen ≤ 0.2 × bare stack's first visit", amends?.repeat.choice, bare, 0.2),
    judge("repeat visit of a complaint ≤ 0.2 × bare stack's first visit", visits('link')?.repeat.choice, bare, 0.2),
    judge("a person's first visit ≤ 1.0 × plain SPA", amends?.person.cold, visits('plain')?.person.cold, 1),
    judge("a person's first visit by a link ≤ 1.0 × plain SPA", visits('link')?.person.cold, visits('plain-link')?.person.cold, 1),
    judge("a person's repeat visit ≤ 1.0 × plain SPA", amends?.person.repeat, visits('plain')?.person.repeat, 1),
    judge("a person's repeat visit by a link ≤ 1.0 × plain SPA", visits('link')?.person.repeat, visits('plain-link')?.person.repeat, 1),
    judge('one file ≤ 1.0 × hosted', visits('file')?.cold.choice, amends?.cold.choice, 1),
    judgeBelow('next line in the document within one frame, 95th percentile', talk('amends', 1)?.inDocument, replies.length > 0 ? FRAME : undefined),
    judgeBelow('next line in a frame within 50 ms, CPU 4x, 95th percentile', talk('amends', 4)?.inFrame, replies.length > 0 ? 50 : undefined),
    judge('large library ≤ 1.1 × small: first reply', large?.cold.choice, small?.cold.choice, 1.1),
    judge('large library ≤ 1.1 × small: first content', large?.cold.paint, small?.cold.paint, 1.1),
    judge('large library ≤ 1.1 × small: repeat visit', large?.repeat.choice, small?.repeat.choice, 1.1),
    judge('large library ≤ 1.1 × small: next line, CPU 4x', talk('large', 4)?.inFrame, talk('small', 4)?.inFrame, 1.1),
    judge('large library ≤ 1.1 × small: bytes to play', weight('large'), weight('small'), 1.1),
    judgeBelow('10,000 talks: list opened within half a second', many?.opened, many && 500),
    judge('10,000 talks ≤ 1.5 × 100: opened cold', many?.cold, few?.cold, 1.5),
    judgeBelow('10,000 talks: one removed within a tenth of a second', many?.removed, many && 100),
    judgeBelow(
      'a large group: no task of the page above 50 ms',
      group && Math.max(...[group.read, group.opened, group.rule, group.behind].map(({ longest }) => longest)),
      group && 50,
    ),
    judgeBelow('a large group: another rule for 1,000 people within 100 ms', group?.rule.ms, group && 100),
    judgeBelow('30 files to a finished review within 1 s, CPU 4x', review?.few.ms, review && 1000),
  ];
}

function judge(target, value, base, limit) {
  if (value === undefined || base === undefined) return { target, figures: '–', verdict: 'not measured' };
  const ratio = value / base;
  return { target, figures: `${round(value)} against ${round(base)}: ${ratio.toFixed(2)} ×`, verdict: ratio <= limit ? 'met' : 'missed' };
}

function judgeBelow(target, value, limit) {
  if (value === undefined || limit === undefined) return { target, figures: '–', verdict: 'not measured' };
  return { target, figures: `${round(value)} against ${round(limit)}`, verdict: value <= limit ? 'met' : 'missed' };
}

function round(value) {
  return value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
}
