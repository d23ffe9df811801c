import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { sortNewestFirst } from '../../domain/attempt/summarize-attempts.ts';
import { placeSeal } from '../../domain/hand-in/place-seal.ts';
import type { SealRecord } from '../../domain/hand-in/seal-schema.ts';
import { toFormBytes } from '../../interop/hand-in/form-bytes.ts';
import { createSealTools, type Subtle } from '../../interop/hand-in/signatures.ts';
import type { DeviceKeys, Seals } from '../ports.ts';
import { type DeviceSigner, openDeviceSigner } from './device-signer.ts';
import type { Sealed, Unsealed } from './sealed.ts';

/** Seals finished talks, each once, and signs with the same key. */
export type Sealer = {
  /** The seals of talks; those that have none yet get one. Never rejects. */
  seal(attempts: readonly Attempt[]): Promise<Sealed>;
  /** Signs anything else with the device's key; undefined where nothing can be signed. Never rejects. */
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<{ readonly key: string; readonly signature: string } | undefined>;
  /** Hash of a talk's form, in the chain or outside it; undefined where there is none to be had. */
  hash(attempt: Attempt, seal: SealRecord | undefined): Promise<string | undefined>;
};

/** What sealing needs. */
export type SealerParts = {
  readonly seals: Seals;
  readonly keys: DeviceKeys;
  /** Undefined where the browser signs nothing. */
  readonly subtle: Subtle | undefined;
  /** Whether what is written now outlives the page. */
  readonly isKept: () => boolean;
};

/** Talks that are sealed in one go. */
const BATCH = 100;

/** How often a place may be taken by another tab before it is given up. */
const MOST_TRIES = 50;

/** Talks are sealed one after the other, in this tab by waiting and across tabs by their places: whoever finds one taken looks again. */
export function createSealer({ seals, keys, subtle, isKept }: SealerParts): Sealer {
  const tools = subtle && createSealTools(subtle);
  let chains: Chains | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const readChains = async () => indexSeals((await seals.list()).values);
  const hash = async (attempt: Attempt, seal: SealRecord | undefined) => tools?.hash(toFormBytes(attempt, seal));

  const sealNew = async (attempts: readonly Attempt[], signer: DeviceSigner, found: Map<string, SealRecord>) => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const known: Chains = chains ?? (await readChains());
      chains = known;
      const missing = attempts.filter(({ id }) => !known.byAttempt.has(id));
      const made: SealRecord[] = [];
      const heads = new Map(known.heads);
      for (const attempt of missing) {
        const seal = await makeSeal(attempt, signer, heads, hash);
        if (seal !== undefined) made.push(seal);
      }
      if (made.length === 0 || (await seals.add(made)) === 'saved') {
        addSeals(known, made);
        for (const { id } of attempts) for (const seal of known.byAttempt.get(id) ?? []) found.set(id, seal);
        return;
      }
      // Another tab has sealed meanwhile, perhaps the very same talks.
      chains = undefined;
    }
    throw new Error('Every place was taken.');
  };

  const sealAll = async (attempts: readonly Attempt[]): Promise<Sealed> => {
    const found = new Map<string, SealRecord>();
    let why: Unsealed = 'failed';
    try {
      chains = await readChains();
      const missing: Attempt[] = [];
      for (const attempt of sortNewestFirst(attempts).reverse()) {
        const seal = await pickFitting(attempt, chains.byAttempt.get(attempt.id) ?? [], hash);
        if (seal !== undefined) found.set(attempt.id, seal);
        else if (attempt.learner !== undefined) missing.push(attempt);
      }
      if (missing.length === 0) return { seals: found };
      if (subtle === undefined) return { seals: found, unsealed: 'no_crypto' };
      if (!isKept()) return { seals: found, unsealed: 'not_kept' };
      why = 'no_key';
      const signer = await openDeviceSigner(subtle, keys, chains.all);
      why = 'failed';
      for (let done = 0; done < missing.length; done += BATCH) await sealNew(missing.slice(done, done + BATCH), signer, found);
      return { seals: found };
    } catch {
      return { seals: found, unsealed: why };
    }
  };

  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const answer = last.then(work);
    last = answer.catch(() => {});
    return answer;
  };

  return {
    seal: (attempts) => inTurn(() => sealAll(attempts)),
    sign: (bytes) =>
      inTurn(async () => {
        try {
          if (subtle === undefined) return undefined;
          const signer = await openDeviceSigner(subtle, keys, (chains ?? (await readChains())).all);
          return { key: signer.key, signature: await signer.sign(bytes) };
        } catch {
          return undefined;
        }
      }),
    hash: (attempt, seal) => hash(attempt, seal).catch(() => undefined),
  };
}

type Chains = { readonly all: SealRecord[]; readonly byAttempt: Map<string, SealRecord[]>; readonly heads: Map<string, SealRecord> };

function indexSeals(records: readonly SealRecord[]): Chains {
  const chains: Chains = { all: [], byAttempt: new Map(), heads: new Map() };
  addSeals(chains, records);
  return chains;
}

function addSeals({ all, byAttempt, heads }: Chains, records: readonly SealRecord[]): void {
  for (const record of records) {
    all.push(record);
    byAttempt.set(record.attempt, [...(byAttempt.get(record.attempt) ?? []), record]);
    const name = nameChain(record);
    if ((heads.get(name)?.index ?? -1) < record.index) heads.set(name, record);
  }
}

function nameChain({ learner, key }: Pick<SealRecord, 'learner' | 'key'>): string {
  return `${learner} ${key}`;
}

/** The next seal of a chain, whose head it becomes. */
async function makeSeal(attempt: Attempt, { key, sign }: DeviceSigner, heads: Map<string, SealRecord>, hash: Sealer['hash']): Promise<SealRecord | undefined> {
  const learner = attempt.learner?.id;
  if (learner === undefined) return undefined;
  const before = heads.get(nameChain({ learner, key }));
  const link = before === undefined ? { index: 0 } : { index: before.index + 1, previous: before.hash.slice(0, 16) };
  const own = await hash(attempt, link as SealRecord);
  if (own === undefined) return undefined;
  const place = placeSeal({ learner, key, index: link.index });
  const signature = await sign(toFormBytes(attempt, link));
  const seal: SealRecord = { formatVersion: 1, id: place, attempt: attempt.id, learner, key, ...link, hash: own, signature };
  heads.set(nameChain(seal), seal);
  return seal;
}

/**
 * Of several seals of one talk, as after it went on upon two devices, the one that was made for it as it is. Where none was, it has been changed since: a
 * new seal would hide that, so that it keeps the one it has.
 */
async function pickFitting(attempt: Attempt, own: readonly SealRecord[], hash: Sealer['hash']): Promise<SealRecord | undefined> {
  if (own.length < 2) return own[0];
  for (const seal of own) if ((await hash(attempt, seal)) === seal.hash) return seal;
  return own[0];
}
