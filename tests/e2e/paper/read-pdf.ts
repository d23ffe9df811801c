import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Points, 72 to the inch, from the left and from the top of the page. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** A run of letters in a line, and their size in points. The box is that of their ink, from the height of a capital down to where a g ends. */
export type Piece = { readonly text: string; readonly size: number; readonly box: Box };

/** Something drawn that is no letter: an area, or a line around one. Its colour is `#rrggbb`. */
export type Shape = { readonly how: 'fill' | 'stroke'; readonly box: Box; readonly colour: string };

export type PaperPage = {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly shapes: readonly Shape[];
  /** Every colour that letters have. */
  readonly inks: readonly string[];
};

type Matrix = readonly [number, number, number, number, number, number];

const CAPITAL = 0.73;
const BELOW = 0.22;

/** What a printer would put where: the pages of a PDF with their letters, shapes and colours. */
export async function readPdf(data: Uint8Array): Promise<PaperPage[]> {
  const document = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map(async (number) => readPage(await document.getPage(number))));
  await document.destroy();
  return pages;
}

async function readPage(page: PDFPageProxy): Promise<PaperPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size, left, baseline] = item.transform as unknown as Matrix;
    const top = height - baseline - size * CAPITAL;
    return [{ text: item.str, size, box: { left, right: left + item.width, top, bottom: height - baseline + size * BELOW } }];
  });
  return { width, height, pieces, ...(await readInk(page, height)) };
}

/** Follows what is drawn, with the place and the colour that hold at each moment. */
async function readInk(page: PDFPageProxy, height: number): Promise<Pick<PaperPage, 'shapes' | 'inks'>> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const shapes: Shape[] = [];
  const inks = new Set<string>();
  const before: { matrix: Matrix; fill: string; stroke: string }[] = [];
  let now: (typeof before)[number] = { matrix: [1, 0, 0, 1, 0, 0], fill: '#000000', stroke: '#000000' };
  for (const [index, operator] of fnArray.entries()) {
    const given = argsArray[index];
    if (operator === OPS.save) before.push(now);
    else if (operator === OPS.restore) now = before.pop() ?? now;
    else if (operator === OPS.transform) now = { ...now, matrix: multiply(now.matrix, given) };
    else if (operator === OPS.setFillRGBColor) now = { ...now, fill: given[0] };
    else if (operator === OPS.setStrokeRGBColor) now = { ...now, stroke: given[0] };
    else if (operator === OPS.showText) inks.add(now.fill);
    else if (operator === OPS.constructPath) {
      const how = given[0] === OPS.stroke ? 'stroke' : given[0] === OPS.fill || given[0] === OPS.eoFill ? 'fill' : undefined;
      if (how !== undefined && given[2] !== null) shapes.push({ how, box: toBox(now.matrix, given[2], height), colour: now[how] });
    }
  }
  return { shapes, inks: [...inks] };
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function toBox([a, b, c, d, e, f]: Matrix, [x0, y0, x1, y1]: readonly [number, number, number, number], height: number): Box {
  const across = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
  const up = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
  return { left: Math.min(...across), right: Math.max(...across), top: height - Math.max(...up), bottom: height - Math.min(...up) };
}
