import type { Page } from '@playwright/test';

/**
 * Measures every visible piece of text where it stands and says what is wrong: text cut off by a box that hides what
 * overflows, text outside the window, text on top of other text, a page that scrolls sideways. Empty when all is well.
 */
export function findBoxFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Half a pixel of rounding on each side. */
    const SLACK = 1;
    /** A line of text is lower than its box: the parts above and below the letters may touch. */
    const INK = 0.22;
    type Box = { left: number; right: number; top: number; bottom: number };
    type Piece = { owner: Element; text: string; box: Box };

    const ancestors = (element: Element): Element[] => (element.parentElement === null ? [] : [element.parentElement, ...ancestors(element.parentElement)]);
    const pathOf = (element: Element): Element[] => [element, ...ancestors(element)];
    const name = (element: Element) =>
      `${element.localName}${typeof element.className === 'string' && element.className !== '' ? `.${element.className}` : ''}`;
    const quote = ({ owner, text }: Piece) => `“${text.trim().slice(0, 40)}” (${name(owner)})`;

    const isForReadersOnly = (element: Element) => {
      const { clipPath, width } = getComputedStyle(element);
      return clipPath === 'inset(50%)' || width === '1px';
    };
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !pathOf(element).some((one) => isForReadersOnly(one));

    /** The nearest element that stays while the page scrolls beneath it: what passes under it is not on top of it. */
    const layerOf = (element: Element) =>
      pathOf(element).find((one) => one.matches('dialog[open]') || ['sticky', 'fixed'].includes(getComputedStyle(one).position));

    /** Where a text ends in “…” after some lines, and stands whole elsewhere on the page: what would come behind that is not drawn. */
    const findClamp = (owner: Element, text: string): number => {
      const clamped = pathOf(owner).find((one) => !['none', ''].includes(getComputedStyle(one).webkitLineClamp));
      const isWhole = clamped !== undefined && document.body.textContent.split(text.trim()).length > 2;
      return isWhole ? clamped.getBoundingClientRect().bottom : Number.POSITIVE_INFINITY;
    };

    const listPieces = (scope: Element): Piece[] => {
      const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
      const pieces: Piece[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const owner = node.parentElement;
        const text = node.textContent ?? '';
        if (owner === null || text.trim() === '' || owner.closest('option, script, style, template, noscript') !== null || !isSeen(owner)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const end = findClamp(owner, text);
        for (const { left, right, top, bottom, width } of range.getClientRects()) {
          const ink = (bottom - top) * INK;
          if (width > 0 && top + ink < end) pieces.push({ owner, text, box: { left, right, top: top + ink, bottom: bottom - ink } });
        }
      }
      return pieces;
    };

    const findClip = (piece: Piece): string | undefined => {
      const { box, owner } = piece;
      for (const element of pathOf(owner)) {
        const { overflowX, overflowY } = getComputedStyle(element);
        if (element === document.documentElement || element === document.body) break;
        const around = element.getBoundingClientRect();
        const scrolls = [overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll');
        if (scrolls) return undefined;
        const isCutX = overflowX !== 'visible' && (box.left < around.left - SLACK || box.right > around.right + SLACK);
        const isCutY = overflowY !== 'visible' && (box.top < around.top - SLACK || box.bottom > around.bottom + SLACK);
        if (isCutX || isCutY) return `${quote(piece)} is cut off by ${name(element)}`;
      }
      const isOutside = box.left < -SLACK || box.right > document.documentElement.clientWidth + SLACK;
      return isOutside ? `${quote(piece)} stands outside the window` : undefined;
    };

    const findOverlaps = (pieces: readonly Piece[]): string[] => {
      const sorted = pieces.map((piece) => ({ ...piece, layer: layerOf(piece.owner) })).sort((a, b) => a.box.top - b.box.top);
      return sorted.flatMap((piece, index) => {
        const faults: string[] = [];
        for (const other of sorted.slice(index + 1)) {
          if (other.box.top >= piece.box.bottom) break;
          if (other.owner === piece.owner || other.layer !== piece.layer) continue;
          const across = Math.min(piece.box.right, other.box.right) - Math.max(piece.box.left, other.box.left);
          const down = Math.min(piece.box.bottom, other.box.bottom) - other.box.top;
          if (across > SLACK && down > SLACK) faults.push(`${quote(piece)} and ${quote(other)} lie on top of each other`);
        }
        return faults;
      });
    };

    /** What a closed list shows has no box of its own: its width is worked out. */
    const findCutLists = (): string[] =>
      [...document.querySelectorAll('select')].filter(isSeen).flatMap((list) => {
        const style = getComputedStyle(list);
        const pen = document.createElement('canvas').getContext('2d');
        const text = list.selectedOptions[0]?.text ?? '';
        if (pen === null) return [];
        pen.font = style.font;
        const room = list.clientWidth - Number.parseFloat(style.paddingInlineStart) - Number.parseFloat(style.paddingInlineEnd);
        return pen.measureText(text).width > room + SLACK ? [`“${text}” is cut off in its list`] : [];
      });

    const dialog = document.querySelector('dialog[open]');
    const pieces = listPieces(dialog ?? document.body);
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in a window of ${clientWidth} px`] : []),
      ...new Set([...pieces.flatMap((piece) => findClip(piece) ?? []), ...findOverlaps(pieces), ...findCutLists()]),
    ];
  });
}
