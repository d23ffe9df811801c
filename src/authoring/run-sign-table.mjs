// `npm run bots -- [SCENARIO] [LANGUAGE]`.
import { loadCommand, print } from './load-command.mjs';

const { printSignTable } = await loadCommand(new URL('./sign-table.ts', import.meta.url));
await printSignTable(process.cwd(), process.argv.slice(2), print);
