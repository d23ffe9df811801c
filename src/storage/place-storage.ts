import * as z from 'zod/mini';
import { SAVED_KEYS } from './saved-keys.ts';

const PlacesSchema = z.record(
  z.string(),
  z.strictObject({
    /** How far the page was scrolled, in pixels. */
    top: z.number().check(z.nonnegative()),
    /** Address of the link that had the focus: the one by which one left, as a rule. */
    link: z.optional(z.string()),
  }),
);

/** Where one stood on the screens of this tab, by the entry of the browser's history. */
export type Places = z.infer<typeof PlacesSchema>;

/** Where one stood on one of them. */
export type Place = Places[string];

/** Carries the places over a reload. */
export type PlaceStorage = { read(): Places; write(places: Places): void };

/** The places in sessionStorage; where the browser refuses it, or has something else there, none outlive the page. */
export function openPlaceStorage(findStorage: () => Pick<Storage, 'getItem' | 'setItem'> = () => window.sessionStorage): PlaceStorage {
  return {
    read() {
      try {
        return z.safeParse(PlacesSchema, JSON.parse(findStorage().getItem(SAVED_KEYS.places.name) ?? '{}')).data ?? {};
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
