// @ts-check

/**
 * What to say where a folder has a sign in its path that the tools cannot bear (Vite takes # and ? for the end of a path); undefined where all is well.
 * @param {string} folder
 * @returns {string | undefined}
 */
export function refuseFolder(folder) {
  const sign = /[#?]/.exec(folder)?.[0];
  return sign && `Amends does not work in a folder with ${sign} in its path: ${folder}\nRename that folder, or move Amends to another.`;
}
