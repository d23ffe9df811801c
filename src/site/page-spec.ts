import type { PageState } from '../ui/screens/page-state.ts';

/** A screen of the app as it stands in a page. */
export type View = {
  readonly language: string;
  /** Route that the app is rendered at. */
  readonly route: string;
  /** The complaint that it is about; its first replies in their order where the talk has begun. */
  readonly complaint?: { readonly scenario: string; readonly order: readonly string[]; readonly hasBegun: boolean };
  /** Shows where the address names its route, and not otherwise. */
  readonly isWaiting: boolean;
  /** Marked as hidden: of the screens of a page one is not, and a style shows another in its place. */
  readonly isHidden: boolean;
};

/** A script: its address, its code, or data that is found by an id. */
export type Script = { readonly src: string; readonly isModule?: boolean } | { readonly code: string } | { readonly id: string; readonly json: string };

/** What pages of one build share. Addresses are as seen from the page of all. */
export type Assets = {
  /** Code that watches the start: in front of everything that can fail. */
  readonly watchStart: string;
  readonly beforePaint: Script;
  /** Scripts and data at the end of the body. */
  readonly body: readonly Script[];
  readonly links: readonly Readonly<Record<string, string>>[];
  readonly style: string;
  /** Style that one need not wait for. */
  readonly lateStyle?: string;
  /** What the policy lets a page load: files beside it, nothing, or whatever the server for developing puts in. */
  readonly loads: 'files' | 'nothing' | 'anything';
  /** The app's script and the folder of the content; absent where they stand in the page. */
  readonly files?: { readonly app: string; readonly content: string };
};

/** Everything one page is made of. */
export type PageSpec = {
  /** Where it lies, as seen from the page of all. */
  readonly path: string;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Screens that stand in it, those that wait before the others. */
  readonly views: readonly View[];
  /** Screens that stay inert until the page is known to be in their language: so much of it would hold up the first picture. */
  readonly inertViews: readonly View[];
  /** What it says in every language without any script. */
  readonly lines: readonly { readonly language: string; readonly tagline: string; readonly noScript: string }[];
  readonly state: PageState;
  /** What it says where the app cannot start. */
  readonly troubles: Script;
  readonly assets: Assets;
};
