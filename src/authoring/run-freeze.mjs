// `npm run freeze`, or `npm run freeze -- ID…`.
import { loadCommand, print } from './load-command.mjs';

const { freezeStructures } = await loadCommand(new URL('./freeze-structures.ts', import.meta.url));
process.exitCode = (await freezeStructures(process.cwd(), process.argv.slice(2), print)) ? 0 : 1;
