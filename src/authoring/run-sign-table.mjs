// `npm run bots`; `-- --help` tells the rest.
import { loadCommand, print } from './load-command.mjs';

const { runSignCommand } = await loadCommand(new URL('./sign-command.ts', import.meta.url));
process.exitCode = (await runSignCommand(process.cwd(), process.argv.slice(2), print)) ? 0 : 1;
