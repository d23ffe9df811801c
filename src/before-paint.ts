/**
 * Runs before the first picture, as a small classic script of its own: module scripts wait for the whole page, and a saved
 * dark theme would flash light until then. It also asks for the words of the language to come while the app still loads.
 */
import { readSavedLook } from './storage/read-saved-look.ts';
import { detectLanguage } from './ui/language/detect-language.ts';
import { applyLook } from './ui/styles/apply-look.ts';

const look = readSavedLook();
applyLook(look);

/** Language to files, as the build has written them into the script's tag; empty while developing. */
const files: Record<string, string[]> = JSON.parse(document.currentScript?.dataset.words ?? '{}');
const language = detectLanguage(Object.keys(files), { stored: look.language, preferred: navigator.languages });
for (const file of files[language] ?? []) {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = file;
  document.head.append(link);
}
