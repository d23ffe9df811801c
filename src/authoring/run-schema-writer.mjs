// `npm run schemas`: all that is made from the formats and the methods for those who write.
import { loadCommand, print } from './load-command.mjs';

const { writeSchemas } = await loadCommand(new URL('./write-schemas.ts', import.meta.url));
const { writeMethodPages } = await loadCommand(new URL('./write-method-pages.ts', import.meta.url));
print([...(await writeSchemas(process.cwd())), ...(await writeMethodPages(process.cwd()))].join('\n'));
