import { listLevels } from '../domain/method/list-levels.ts';
import type { Method, MethodWords } from '../domain/method/method-schema.ts';
import type { OfferRules } from '../domain/method/offer-rules-schema.ts';

type Words = MethodWords['sentences'];

/**
 * A method as a page for authors, in Markdown: what each reply can be marked on and what each level means, how offers are judged, what
 * costs points, and what passing takes. Made from the method’s own files, so that it cannot say anything else than the score does.
 */
export function describeMethod(method: Method, { sentences }: MethodWords): string {
  const say = (key: string) => sentences[key] ?? key;
  return `${[
    `# ${say('name')}`,
    'Made from `method.json` and `en.json` by `npm run schemas`. Change those, not this page.',
    `${say('about')}`,
    ...method.steps.flatMap(({ id, weight, criteria }) => [
      `## ${say(`step.${id}`)} (\`${id}\`): ${weight} of 100`,
      say(`step.${id}.goal`),
      toTable(
        ['Criterion', 'Weight', '0', '1', '2', '3'],
        criteria.map((criterion) => [
          `\`${criterion.id}\` ${say(`criterion.${criterion.id}`)}${criterion.judges === undefined ? '' : ' (worked out from the offer, not marked)'}`,
          String(criterion.weight),
          ...sayLevels(method, criterion, sentences),
        ]),
      ),
    ]),
    ...(method.offers === undefined ? [] : describeOffers(method.offers)),
    '## What costs points',
    toTable(
      ['Rule', 'Step', 'What it costs'],
      method.rules.map(({ id, step, keep }) => [
        say(`order.${id}`),
        `\`${step}\``,
        `${100 - keep} per cent of the reply’s points in the step. ${say(`order.${id}.why`)}`,
      ]),
    ),
    '## Critical errors',
    'A reply with one earns nothing, and its talk cannot pass.',
    toTable(
      ['Error', 'Why', 'Told before'],
      method.criticalErrors.map(({ id, told }) => [`\`${id}\` ${say(`error.${id}`)}`, say(`error.${id}.why`), sayWhereTold(method, id, told)]),
    ),
    '## Passing',
    `${method.pass.mark} of 100 overall, no critical error, an ending that is ${method.pass.endings.join(' or ')} (or says \`passes\` itself), and in each step at least: ${Object.entries(
      method.pass.minima,
    )
      .map(([step, least]) => `${say(`step.${step}`)} ${least}`)
      .join(', ')}.`,
  ].join('\n\n')}\n`;
}

function sayWhereTold({ offers }: Method, id: string, told = false): string {
  if (id === offers?.beyondAuthority) return 'limit and list stand in the briefing';
  return told ? 'the reply says where, under `told`' : 'seen in the words';
}

function sayLevels(method: Method, criterion: Method['steps'][number]['criteria'][number], words: Words): string[] {
  const levels = listLevels(method, criterion);
  return [0, 1, 2, 3].map((level) => (levels.includes(level) ? (words[`criterion.${criterion.id}.${level}`] ?? '') : 'cannot occur'));
}

/** Kinds of loss and gift, what is fair, and how far the agent’s room goes. */
function describeOffers({ near, fair, tolerance, room, attention, without }: OfferRules): string[] {
  const [small, real, serious] = fair.map(([low, high]) => `${low} to ${high} per cent`);
  return [
    '## How an offer is judged',
    `Kinds are \`money\`, \`product\`, \`service\` and \`attention\`. The same kind as the loss fits best; near are ${near.map((pair) => pair.join(' and ')).join(', ')}.${
      attention === undefined ? '' : ' A gesture of attention fits any loss once the loss itself is made good.'
    }`,
    toTable(
      ['Problem', 'Fair worth, of what was at stake'],
      [
        ['small: severity 1', small ?? ''],
        ['real: severity 2, or 1 for the second time', real ?? ''],
        ['serious: severity 3, or 2 for the second time', serious ?? ''],
      ],
    ),
    `Up to ${tolerance[0]} times too little or too much shows level 2, up to ${tolerance[1]} times level 1.`,
    ...(room === undefined
      ? []
      : [
          `In a kind that the policy allows, up to ${room[0]} times the limit is a little above it, up to ${room[1]} times well above; more is beyond the agent’s authority.`,
        ]),
    ...(without === undefined
      ? []
      : [
          `Where a gesture is due, offering nothing shows level ${without.nothing.due.level} and handing over level ${without.supervisor.due.level}; where the scenario says \`"gesture": "none_due"\`, nothing shows level ${without.nothing.none_due.level}.`,
        ]),
  ];
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
