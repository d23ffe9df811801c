/**
 * Runs inside a page from its very start: presses what has to be pressed as soon as it shows, and notes in
 * `globalThis.firstReply` when (ms since navigation) a reply can be chosen.
 * @param {{ press: readonly import('../pages/list-pages.mjs').Press[], reply: string }} page
 */
export function pressToFirstReply({ press, reply }) {
  const waiting = [...press];
  const find = (selector) => [...document.querySelectorAll(selector)].find((element) => element.getClientRects().length > 0 && !element.disabled);
  const look = () => {
    const [next] = waiting;
    const found = next && location.hash.startsWith(next.at ?? '') ? find(next.selector) : undefined;
    if (found !== undefined) {
      waiting.shift();
      found.click();
    }
    if (waiting.length === 0 && find(reply) !== undefined) globalThis.firstReply = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
