declare module 'virtual:ink-story' {
  /** The talk as ink's compiler leaves it. */
  const json: string;
  export default json;
}
