/**
 * What to write where npm has kept options to itself, as it does with those before which no `--` stands; undefined where it has kept none.
 * @param command as it is typed, such as `npm run scenarios`
 * @param args what has come through
 * @param options names of those there are
 * @param env where npm leaves what it takes for its own
 */
export function tellEaten(
  command: string,
  args: readonly string[],
  options: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const eaten = options.filter((name) => (env[`npm_config_${name}`] ?? '') !== '' && !args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)));
  if (eaten.length === 0) return undefined;
  const typed = eaten.map((name) => (env[`npm_config_${name}`] === 'true' ? `--${name}` : `--${name} ${env[`npm_config_${name}`]}`));
  return `npm has kept ${eaten.map((name) => `--${name}`).join(' and ')} to itself. Write -- before what is meant for this command: ${[command, '--', ...args.slice(0, 1), ...typed, ...args.slice(1)].join(' ')}`;
}
