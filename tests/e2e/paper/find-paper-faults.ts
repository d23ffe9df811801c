import type { Box, PaperPage, Piece, Shape } from './read-pdf.ts';

/** Points of rounding that are no fault. */
const SLACK = 1;
/** Room at the edges of a page that holds its foot alone: 18 mm below, less above and beside. */
const MARGINS = { top: 40, bottom: 50, side: 40 };
/** Least share of a page that has another one behind it. */
const LEAST_FULL = 0.6;
/** Contrast of letters to white paper, as WCAG counts it. */
const LEAST_CONTRAST = 7;

/** What is wrong with printed pages, in words with the number of the page; empty when all is well. */
export function findPaperFaults(pages: readonly PaperPage[], headings: readonly string[]): string[] {
  return pages.flatMap((page, index) => {
    const body = page.pieces.filter(({ box }) => box.top < page.height - MARGINS.bottom);
    const faults = [...findOverlaps(page.pieces), ...findOutside(page, body), ...findEmptyFrames(page), ...findPale(page)];
    const isLast = index === pages.length - 1;
    return [...faults, ...findEnd(page, body, headings, isLast)].map((fault) => `page ${index + 1}: ${fault}`);
  });
}

/** Words as they are, whatever their lines and spaces. */
export function squash(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** Everything that stands on a page, in the order of reading. */
export function readText({ pieces }: PaperPage): string {
  return squash(pieces.map(({ text }) => text).join(''));
}

const quote = ({ text }: Piece) => `“${text.trim().slice(0, 40)}”`;

function findOverlaps(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((one, index) =>
    pieces.slice(index + 1).flatMap((other) => (meet(one.box, other.box) ? [`${quote(one)} and ${quote(other)} lie on top of each other`] : [])),
  );
}

function meet(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > SLACK && down > SLACK;
}

function findOutside({ width, height }: PaperPage, body: readonly Piece[]): string[] {
  const isOut = ({ left, right, top, bottom }: Box) =>
    left < MARGINS.side || right > width - MARGINS.side || top < MARGINS.top || bottom > height - MARGINS.bottom + SLACK;
  return body.filter(({ box }) => isOut(box)).map((piece) => `${quote(piece)} stands in the margin`);
}

/** Frames and grounds hold something, and end where their page ends. */
function findEmptyFrames({ pieces, shapes, height }: PaperPage): string[] {
  const isFrame = ({ how, box, colour }: Shape) => box.bottom - box.top > 14 && box.right - box.left > 100 && (how === 'stroke' || colour !== '#ffffff');
  return shapes.filter(isFrame).flatMap(({ how, box }) => {
    const place = `${Math.round(box.left)}, ${Math.round(box.top)} to ${Math.round(box.right)}, ${Math.round(box.bottom)}`;
    if (how === 'fill' && box.bottom - box.top > 30) return [`the ground at ${place} is filled`];
    if (box.bottom > height - MARGINS.bottom + SLACK || box.top < MARGINS.top) return [`the frame at ${place} is torn`];
    return pieces.some((piece) => meet(piece.box, box)) ? [] : [`the frame at ${place} is empty`];
  });
}

function findPale({ inks }: PaperPage): string[] {
  return inks.filter((ink) => contrastToWhite(ink) < LEAST_CONTRAST).map((ink) => `letters in ${ink} are pale`);
}

/** How a page ends: not with a heading, and not long before its foot while more is to come. */
function findEnd({ height }: PaperPage, body: readonly Piece[], headings: readonly string[], isLast: boolean): string[] {
  const lowest = Math.max(...body.map(({ box }) => box.bottom));
  const words = squash(body.map(({ text }) => text).join(''));
  const full = (lowest - MARGINS.top) / (height - MARGINS.top - MARGINS.bottom);
  return [
    ...(body.length === 0 ? ['nothing stands on it'] : []),
    ...headings.filter((heading) => words.endsWith(squash(heading))).map((heading) => `ends with the heading “${heading}”`),
    ...(full < LEAST_FULL && !isLast ? [`is full to ${Math.round(full * 100)} % only`] : []),
  ];
}

/** Contrast of a colour `#rrggbb` to white (WCAG 2.2, relative luminance). */
export function contrastToWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** Words of a page, the lines of its text parted as they stand. */
export function countWords({ pieces }: PaperPage): number {
  return (
    pieces
      .map(({ text }) => text)
      .join(' ')
      .match(/\S*[\p{Letter}\d]\S*/gu)?.length ?? 0
  );
}
