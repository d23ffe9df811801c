/** The root of a complaint’s page, in the document: the mode, which cannot be chosen yet, and three replies, c first; `chosen` is checked. */
export function buildPage({ scenario = 'cold_soup', chosen }: { readonly scenario?: string; readonly chosen?: string } = {}): HTMLElement {
  const replies = ['c', 'a', 'b'].map((id) => `<input type="radio" name="reply" value="${id}"${id === chosen ? ' checked' : ''} />`);
  const mode = '<input type="radio" name="mode" value="guided" checked disabled />';
  document.body.innerHTML = `<div id="root" data-opening="${scenario}"><a href="#">Amends</a>${mode}${replies.join('')}<input type="checkbox" value="x" checked /></div>`;
  return document.body.firstElementChild as HTMLElement;
}
