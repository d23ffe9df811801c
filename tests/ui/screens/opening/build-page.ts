/** The root of a complaint’s page with three replies, c first, in the document; `chosen` is checked. */
export function buildPage({ scenario = 'cold_soup', chosen }: { readonly scenario?: string; readonly chosen?: string } = {}): HTMLElement {
  const replies = ['c', 'a', 'b'].map((id) => `<input type="radio" name="reply" value="${id}"${id === chosen ? ' checked' : ''} />`);
  document.body.innerHTML = `<div id="root" data-opening="${scenario}"><a href="#">Amends</a>${replies.join('')}<input type="checkbox" value="x" checked /></div>`;
  return document.body.firstElementChild as HTMLElement;
}
