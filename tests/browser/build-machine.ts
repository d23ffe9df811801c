import type { Machine } from './describe-machine.mjs';

/** What is on a made-up machine. */
export interface MadeUp {
  platform?: NodeJS.Platform;
  uid?: number;
  env?: Record<string, string>;
  /** Files that exist; those that also answer --version are in `answering`. */
  files?: string[];
  answering?: string[];
  playwright?: string;
  sparticuz?: string;
  /** What a successful apt-get install puts on the disk; without it the install fails. */
  installs?: string;
}

/** A Linux machine for an ordinary user, with nothing on it but what the test puts there. */
export function buildMachine(madeUp: MadeUp): { machine: Machine; ran: string[]; said: string[] } {
  const files = new Set([...(madeUp.files ?? []), ...(madeUp.answering ?? [])]);
  const answering = new Set(madeUp.answering);
  const ran: string[] = [];
  const said: string[] = [];
  const machine: Machine = {
    platform: madeUp.platform ?? 'linux',
    uid: madeUp.uid ?? 1000,
    env: madeUp.env ?? {},
    isFile: (path) => files.has(path),
    findOnPath: (name) => [`/usr/local/bin/${name}`, `/usr/bin/${name}`].find((path) => files.has(path)),
    run: (command, args, env) => {
      ran.push([...Object.entries(env ?? {}).map((pair) => pair.join('=')), command, ...args].join(' '));
      if (command === 'apt-get' && args.includes('update')) return { ok: true, output: '' };
      if (command !== 'apt-get') return answering.has(command) ? { ok: true, output: 'Chromium 156' } : { ok: false, output: 'cannot open shared object file' };
      if (!madeUp.installs) return { ok: false, output: 'E: Unable to locate package chromium' };
      files.add(madeUp.installs);
      answering.add(madeUp.installs);
      return { ok: true, output: '' };
    },
    findPlaywrightBrowser: () => Promise.resolve(madeUp.playwright),
    unpackSparticuz: () => Promise.resolve(madeUp.sparticuz),
    say: (line) => said.push(line),
  };
  return { machine, ran, said };
}
