import type { Said } from '../../domain/learner/clean-said.ts';
import { drawPseudonym } from '../../domain/learner/draw-pseudonym.ts';
import type { Learner, LearnerRecord } from '../../domain/learner/learner-schema.ts';
import type { DeviceStorage, PlainRecords, Ports } from '../ports.ts';

/** What an attempt takes down of who practises, and in which browser. */
export type Who = { readonly learner: Learner; readonly device: string };

/** Who is known to practise here now, and whether others do, too: then only their own talks are shown to them. */
export type Known = { readonly learner: Learner | undefined; readonly isShared: boolean };

/** Who practises on this device. Several may share one; one of them practises now. */
export type People = {
  /** Who practises now. Whoever has given no name gets a pseudonym, which stays. */
  now(): Who;
  /** The same without drawing a pseudonym for whoever has none yet. */
  known(): Known;
  /** Everybody who has practised here, first who did so first. */
  list(): Promise<readonly LearnerRecord[]>;
  /** Another person sits down. */
  add(said: Said): Promise<Learner>;
  /** Takes down what somebody says of themselves; the pseudonym stays. */
  change(id: string, said: Said): Promise<void>;
  /** Somebody who was here before sits down again. */
  choose(id: string): Promise<void>;
};

/** Knows who practises. @param records is asked for when somebody is kept or looked for: no talk waits for it */
export function createPeople(device: DeviceStorage, records: PlainRecords<LearnerRecord>, ports: Pick<Ports, 'now' | 'newId' | 'newSeed'>): People {
  const sit = (learner: Learner, isShared = device.read()?.isShared === true) =>
    device.write({ id: device.read()?.id ?? ports.newId(), learner, ...(isShared && { isShared }) });
  const draw = (said: Said): Learner => ({ id: ports.newId(), pseudonym: drawPseudonym(ports.newSeed()), ...said });
  const keep = (learner: Learner, since = ports.now()) => records.keep({ formatVersion: 1, ...learner, since });
  const find = async (id: string): Promise<LearnerRecord> => {
    const loaded = await records.load(id);
    if (loaded.kind === 'found') return loaded.value;
    const { learner } = device.read() ?? {};
    // Sits here, and the record could not be kept.
    if (learner?.id === id) return { formatVersion: 1, ...learner, since: ports.now() };
    throw new Error(`Nobody of this id has practised here: ${id}`);
  };

  return {
    now() {
      const { id, learner: known } = device.read() ?? {};
      if (id !== undefined && known !== undefined) return { device: id, learner: known };
      const learner = draw({});
      sit(learner);
      // The attempt carries the learner: where the record is not kept now, it can be made from there.
      keep(learner).catch(() => {});
      return { device: device.read()?.id ?? ports.newId(), learner };
    },
    known() {
      const { learner, isShared = false } = device.read() ?? {};
      return { learner, isShared };
    },
    async list() {
      const { values } = await records.list();
      return [...values].sort((a, b) => (a.since < b.since ? -1 : 1));
    },
    async add(said) {
      const learner = draw(said);
      await keep(learner);
      // Whoever is the first here shares with nobody.
      sit(learner, device.read()?.learner !== undefined);
      return learner;
    },
    async change(id, said) {
      const { pseudonym, since } = await find(id);
      const learner = { id, pseudonym, ...said };
      await keep(learner, since);
      if (device.read()?.learner?.id === id) sit(learner);
    },
    async choose(id) {
      const { formatVersion: _version, $schema: _schema, since: _since, ...learner } = await find(id);
      const isOther = device.read()?.learner?.id !== id;
      sit(learner, isOther || device.read()?.isShared);
    },
  };
}
