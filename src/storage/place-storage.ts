import { SAVED_KEYS } from './saved-keys.ts';

/** Where one stood on a screen. */
export type Place = {
  /** How far the page was scrolled, in pixels. */
  readonly top: number;
  /** Address of the link that had the focus: the one by which one left, as a rule. */
  readonly link?: string | undefined;
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
        return readPlaces(JSON.parse(findStorage().getItem(SAVED_KEYS.places.name) ?? '{}'));
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

/** Read before the first picture, so without a schema, whose reader would be waited for. */
function readPlaces(saved: unknown): Places {
  if (typeof saved !== 'object' || saved === null || Array.isArray(saved)) return {};
  const places: [string, unknown][] = Object.entries(saved);
  return places.every((entry): entry is [string, Place] => isPlace(entry[1])) ? Object.fromEntries(places) : {};
}

function isPlace(place: unknown): place is Place {
  if (typeof place !== 'object' || place === null || !('top' in place)) return false;
  const { top, link } = place as { readonly top: unknown; readonly link?: unknown };
  return typeof top === 'number' && top >= 0 && (link === undefined || typeof link === 'string');
}
