declare module 'virtual:content' {
  /** Id of the library, as `scenarios/library.json` says it: talks of copies with another are not this one's. */
  export const libraryId: string;
  /** Whether the files of the content stand in the page itself. */
  export const isEmbedded: boolean;
  /** Where they are otherwise, below the page and ending in a slash. */
  export const folder: string;
  /** Address of the service worker; undefined while developing, and where the app is one file. */
  export const workerUrl: string | undefined;
}
