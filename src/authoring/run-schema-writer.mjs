// `npm run schemas`.
import { loadCommand, print } from './load-command.mjs';

const { writeSchemas } = await loadCommand(new URL('./write-schemas.ts', import.meta.url));
print((await writeSchemas(process.cwd())).join('\n'));
