// `npm run translated -- FILE…`.
import { loadCommand, print } from './load-command.mjs';

const { stampTranslations } = await loadCommand(new URL('./stamp-translation.ts', import.meta.url));
process.exitCode = (await stampTranslations(process.cwd(), process.argv.slice(2), print)) ? 0 : 1;
