import type { Rolldown } from 'vite';

/** What an asset of a build holds, as text. */
export function readAsset({ source }: Rolldown.OutputAsset): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}

/** The page of a build. Throws where there is none, which is a mistake in the build. */
export function findPage(bundle: Rolldown.OutputBundle): Rolldown.OutputAsset {
  const page = bundle['index.html'];
  if (page?.type !== 'asset') throw new Error('The build has no index.html.');
  return page;
}
