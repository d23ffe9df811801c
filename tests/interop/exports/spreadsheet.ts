import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import Papa from 'papaparse';

/** Where LibreOffice is; undefined where it is not. */
export function findOffice(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'soffice')).find((path) => existsSync(path));
}

/** A locale, as an environment and as LibreOffice names it. */
export type OfficeLocale = { readonly name: string; readonly tag: string };

/** Commas, quotes, UTF-8, from the first line; text that is not quoted needlessly, numbers as they are shown, every sheet. */
const TO_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** The settings of a person who works in a locale: the system need not have it. */
function writeSettings({ tag }: OfficeLocale): string {
  const setting = `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${tag}</value></prop></item>`;
  const spaces =
    'xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items ${spaces}>${setting}</oor:items>\n`;
}

/** A locale that the system has, for the names of files too; where it has not, only the settings say it. */
function findLocale({ name }: OfficeLocale): string {
  const known = execFileSync('locale', ['-a'], { encoding: 'utf8' }).split('\n');
  return known.includes(name.replace('UTF-8', 'utf8')) ? name : 'C.UTF-8';
}

/** Files to be opened, all workbooks or all CSV. */
export type Opened = { readonly name: string; readonly bytes: Uint8Array };

/** Files as LibreOffice reads them, in a locale: rows with what their cells show, by the name of the sheet, of CSV by that of the file. @param semicolons whether CSV is parted by them */
export function readInOffice(office: string, files: readonly Opened[], locale: OfficeLocale, semicolons: boolean): Map<string, string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'amends-office-'));
  const isCsv = files.every(({ name }) => name.endsWith('.csv'));
  try {
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), writeSettings(locale));
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    // As in its dialog for CSV, with “Quoted field as text”, “Detect special numbers” and, to see what guards hold, “Evaluate formulas”.
    const reading = isCsv ? [`--infilter=CSV:${semicolons ? 59 : 44},34,76,1,,0,true,true,false,false,false,0,true`] : [];
    const out = join(folder, 'out');
    const ways = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--norestore', ...reading, '--convert-to', TO_CSV, '--outdir', out];
    const name = findLocale(locale);
    const env = { ...process.env, LC_ALL: name, LANG: name };
    execFileSync(office, [...ways, ...files.map((file) => join(folder, file.name))], { env, stdio: 'pipe', timeout: 120_000 });
    const written = readdirSync(out);
    return new Map(
      files.flatMap((file) => {
        const stem = file.name.replace(/\.[^.]+$/, '');
        const own = written.filter((path) => path.startsWith(stem));
        return own.map((path) => [isCsv ? file.name : path.slice(stem.length + 1, -'.csv'.length), readRows(join(out, path))] as const);
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readRows(path: string): string[][] {
  return Papa.parse<string[]>(
    readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\n$/, ''),
  ).data;
}
