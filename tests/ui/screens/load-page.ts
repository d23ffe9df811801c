import { followArrivals } from '../../../src/ui/screens/arrival.ts';

/** The next screen is the first of a page that has just loaded. */
export function loadPage(): void {
  const history = { state: null, replaceState: () => {}, scrollRestoration: 'auto' };
  const page = Object.assign(new EventTarget(), { history, document, scrollY: 0, performance: { timeOrigin: 0 } });
  followArrivals({ read: () => ({}), write: () => {} }, page as unknown as Window);
}
