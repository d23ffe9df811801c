/**
 * Runs inside a page where the first reply can be chosen: says one reply after the other, as a person would, and times from
 * pressing Send until the customer's next line is in the document, and until the frame that shows it begins.
 * @param {{ replies: readonly string[], reply: string, send?: string }} talk the words of each reply; selectors of what can be chosen, and of what
 *   says it where choosing does not
 * @returns {Promise<{ inDocument: number, inFrame: number }[]>} milliseconds, one for each reply
 */
export async function playTalk({ replies, reply, send }) {
  const nextFrame = () => new Promise(requestAnimationFrame);
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const tidy = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const countLines = () => document.querySelectorAll('[data-who="customer"]').length;
  const nameOf = (choice) => tidy((document.getElementById(choice.getAttribute('aria-labelledby') ?? '') ?? choice.labels?.[0] ?? choice).textContent);
  const findChoice = async (words) => {
    for (const from = performance.now(); performance.now() - from < 20_000; await nextFrame()) {
      const found = [...document.querySelectorAll(reply)].find((choice) => nameOf(choice) === tidy(words));
      if (found !== undefined) return found;
    }
    throw new Error(`No reply says: ${words}`);
  };
  const timeLine = (button) => {
    const before = countLines();
    return new Promise((resolve) => {
      const from = performance.now();
      new MutationObserver((_, observer) => {
        if (countLines() === before) return;
        observer.disconnect();
        const inDocument = performance.now() - from;
        requestAnimationFrame(() => resolve({ inDocument, inFrame: performance.now() - from }));
      }).observe(document.body, { childList: true, subtree: true });
      button.click();
    });
  };

  const times = [];
  for (const [index, words] of replies.entries()) {
    const choice = await findChoice(words);
    if (send !== undefined) choice.click();
    // On a page that the build has written one can choose before the app is there to say it to.
    while (send !== undefined && document.querySelector(send)?.disabled !== false) await nextFrame();
    // Nobody answers a line they have not read, nor presses in step with the screen: each press falls on another part of a frame.
    await pause(700 + ((index * 7) % 17));
    times.push(await timeLine(send === undefined ? choice : document.querySelector(send)));
  }
  return times;
}
