import { SAVED_KEYS } from './saved-keys.ts';

/** Where one stood on a screen when one left it. */
export type Place = {
  /** How far the page was scrolled, in pixels. */
  readonly top: number;
  /** Address of the link that had the focus: the one by which one left, as a rule. */
  readonly link?: string;
};

/** Where one stood on the screens of this tab, by the entry of the browser's history. */
export type Places = Readonly<Record<string, Place>>;

/** Carries the places over a reload. */
export type PlaceStorage = { read(): Places; write(places: Places): void };

/** The places in sessionStorage; where the browser refuses it, or has something else there, none outlive the page. */
export function openPlaceStorage(findStorage: () => Pick<Storage, 'getItem' | 'setItem'> = () => window.sessionStorage): PlaceStorage {
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(findStorage().getItem(SAVED_KEYS.places.name) ?? '{}');
        return isPlaces(kept) ? kept : {};
      } catch {
        return {};
      }
    },

    write(places) {
      try {
        findStorage().setItem(SAVED_KEYS.places.name, JSON.stringify(places));
      } catch {
        // Screens then begin at their top after a reload.
      }
    },
  };
}

/** By hand: the schema of a record would be six kilobytes more that are fetched before the first picture of the app. */
function isPlaces(kept: unknown): kept is Places {
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) && Object.values(kept).every(isPlace);
}

function isPlace(kept: unknown): kept is Place {
  if (typeof kept !== 'object' || kept === null || !('top' in kept)) return false;
  const isLink = !('link' in kept) || typeof kept.link === 'string';
  return typeof kept.top === 'number' && kept.top >= 0 && isLink;
}
