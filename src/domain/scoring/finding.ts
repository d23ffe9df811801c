/** A criterion at the level a reply showed it, 0..3; undefined: the reply was not marked on it, where a better one would have been. */
export type MarkFinding = { readonly kind: 'mark'; readonly criterion: string; readonly level: number | undefined; readonly sources: readonly string[] };

/** What can be said of a reply in one step: a criterion, or a rule about order that it broke. */
export type Finding = MarkFinding | { readonly kind: 'order'; readonly rule: string; readonly sources: readonly string[] };
