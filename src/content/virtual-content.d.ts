declare module 'virtual:content' {
  /** Id of the library, as `scenarios/library.json` says it: talks of copies with another are not this one's. */
  export const libraryId: string;
  /** Where the files of the content are, below the page and ending in a slash; undefined where they stand in the page itself. */
  export const folder: string | undefined;
  /** Address of the service worker; undefined while developing, and where the app is one file. */
  export const workerUrl: string | undefined;
}
