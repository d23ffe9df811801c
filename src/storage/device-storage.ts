import type { Learner } from '../domain/learner/learner-schema.ts';
import { SAVED_KEYS } from './saved-keys.ts';

/** This browser on this device, and who practises in it now. */
export type Device = {
  readonly id: string;
  readonly learner?: Learner;
  /** Several have said that they practise here: until then, whatever is kept here is one person’s. */
  readonly isShared?: true;
};

/** Keeps what is known of the device; where the browser refuses, for as long as the page lives. */
export type DeviceStorage = { read(): Device | undefined; write(device: Device): void };

const { name: KEY } = SAVED_KEYS.device;

/** @param storage undefined where the browser has none or refuses it */
export function openDeviceStorage(storage: Pick<Storage, 'getItem' | 'setItem'> | undefined = findStorage()): DeviceStorage {
  let known: Device | undefined;
  return {
    read() {
      try {
        known = readDevice(storage?.getItem(KEY)) ?? known;
      } catch {
        // Refused: what this page knows holds.
      }
      return known;
    },
    write(device) {
      known = device;
      try {
        storage?.setItem(KEY, JSON.stringify({ formatVersion: 1, ...device }));
      } catch {
        // Full or refused: it holds for this page.
      }
    },
  };
}

function findStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/**
 * What was saved, or nothing where it is not sound: a new id takes its place then. Read by hand, for it is read before the
 * first talk, which waits for no schema library; an attempt with an unsound learner could not be read again.
 */
function readDevice(text: string | null | undefined): Device | undefined {
  if (text === null || text === undefined) return undefined;
  const { formatVersion, id, learner, isShared } = toFields(parse(text));
  if (formatVersion !== 1 || !isId(id)) return undefined;
  const known = readLearner(learner);
  return { id, ...(known && { learner: known }), ...(isShared === true && { isShared }) };
}

function readLearner(json: unknown): Learner | undefined {
  const { id, pseudonym, code, name, group } = toFields(json);
  if (!isId(id) || !isShort(pseudonym)) return undefined;
  return { id, pseudonym, ...(isShort(code) && { code }), ...(isShort(name) && { name }), ...(isShort(group) && { group }) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toFields(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>) : {};
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-z-]{8,64}$/.test(value);
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && /^[^\p{Cc}]{1,80}$/u.test(value);
}
