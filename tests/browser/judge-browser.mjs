// @ts-check
/** @typedef {import('./describe-machine.mjs').Machine} Machine */

/**
 * Why the program cannot be used, or nothing. Windows' Chrome opens a window on --version, so there the file is enough.
 * @param {Machine} machine @param {string} path
 */
export function refuse(machine, path) {
  if (!machine.isFile(path)) return 'there is no such file';
  if (machine.platform === 'win32') return undefined;
  const { ok, output } = machine.run(path, ['--version']);
  return ok ? undefined : `it does not answer --version (${lastLine(output)})`;
}

/**
 * The path again where the program can be used; else the reason joins the attempts.
 * @param {Machine} machine @param {string[]} attempts @param {string} label where it was found @param {string} path
 */
export function judge(machine, attempts, label, path) {
  const refusal = refuse(machine, path);
  if (!refusal) return path;
  attempts.push(`${label}: ${path}: ${refusal}`);
  return undefined;
}

/**
 * The first program of these names on PATH that can be used.
 * @param {Machine} machine @param {string[]} attempts @param {readonly string[]} names
 */
export function lookOnPath(machine, attempts, names) {
  for (const name of names) {
    const path = machine.findOnPath(name);
    const found = path && judge(machine, attempts, 'on PATH', path);
    if (found) return found;
  }
  attempts.push(`on PATH: no usable ${names.join(', ')}`);
  return undefined;
}

/** @param {string} output */
export const lastLine = (output) => output.trim().split('\n').at(-1) || 'no output';
