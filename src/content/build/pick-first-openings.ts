import type { StartFile } from '../content-files.ts';
import type { OpeningFile } from './render-openings.ts';

/** Openings of a language that stand in a page with its cards: its first cards lead to them. Each more makes everything behind it come later. */
const MOST_OPENINGS = 3;

/** Paths of the talks, by the content of a language's first file, whose openings stand in a page with its cards. */
export function listFirstTalks(files: ReadonlyMap<string, string>): string[] {
  const starts = [...files].filter(([path]) => path.endsWith('/start.json'));
  return starts.flatMap(([path, text]) => {
    const { cards } = JSON.parse(text) as StartFile;
    return cards.summaries.slice(0, MOST_OPENINGS).map(({ id }) => path.replace('start.json', `talk/${id}.json`));
  });
}

/**
 * An opening for a page that holds several: it shows where the address names it. Such a page has one main part, and those that wait
 * are marked as hidden; the style that shows one of them is stronger than the mark.
 */
export function wrapOpening({ scenario, opening }: OpeningFile): string {
  return `<div class="opening-page" data-opening="${scenario}">${opening.body.replace('<main ', '<main hidden ')}</div>`;
}
