declare module 'virtual:content' {
  /** Where the files of the content are, below the page and ending in a slash; undefined where they stand in the page itself. */
  export const folder: string | undefined;
}
