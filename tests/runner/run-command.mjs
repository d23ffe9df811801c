// @ts-check
import { spawn } from 'node:child_process';

/** Milliseconds: the longest stage takes half of it where two cores do nothing else, and most of it where they are shared. */
const LONGEST_RUN = 80 * 60_000;

/**
 * Runs one command without stdin and without colours and gathers all it prints; a program that hangs is ended.
 * @param {string} root the folder to run in
 * @param {readonly string[]} command Node's arguments: a script and what it takes
 * @param {Readonly<Record<string, string>>} [env] added to this process's own
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runCommand(root, command, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...withoutColour(process.env), NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_RUN,
    });
    let output = '';
    const gather = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout.on('data', gather);
    child.stderr.on('data', gather);
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => resolve({ ok: code === 0, output: signal ? `${output}Ended by ${signal}.\n` : output }));
  });
}

// Node warns about each of its children when both are set.
/** @param {NodeJS.ProcessEnv} env */
function withoutColour({ FORCE_COLOR: _, ...env }) {
  return env;
}
