import { basename } from 'node:path';

/**
 * Class names as they stand in pages and scripts: `reply-panel.module.css` makes of `.list` the class `reply-panel-list`. One reads where a style comes from, and names
 * without a hash weigh less. No two style sheets have the same name (a test says so). What is prerendered is named by the same rule as the app.
 */
export const classNames = {
  generateScopedName: (name: string, file: string): string => `${basename(file).replace(/\.module\.css.*$/, '')}-${name}`,
};
