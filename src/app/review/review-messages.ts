import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import type { IncomingFile } from '../../interop/hand-in/packages/incoming-file.ts';
import type { CohortState } from './cohort-state.ts';
import type { Piece } from './cut-apart.ts';
import type { SampleParts } from './draw-sample.ts';
import type { GroupView, PageReading, Shelf } from './group-view.ts';
import type { Material, Played } from './judged-talk.ts';
import type { BehindAsked, BehindFound } from './look-behind.ts';
import type { ReportRequest } from './order-report.ts';

type Kept = Pick<CohortState, 'load' | 'removeAll' | 'undoRemoval' | 'setRoster' | 'decide' | 'setRule' | 'sign' | 'restore'>;

/** What a page asks of the place where a group is: see `CohortState` for what is done to it there. */
export type GroupCalls = Kept & {
  read(...asked: Parameters<CohortState['read']>): Promise<PageReading>;
  cancel(): Promise<void>;
  /** The file comes as a blob: it may be large, and a page only hands it on. */
  write(): Promise<{ readonly name: string; readonly body: Blob } | undefined>;
  /** Says what the group is judged by. */
  judgeBy(shelf: Shelf): Promise<void>;
  /** The talks or moves that a figure comes from. */
  behind(asked: BehindAsked): Promise<BehindFound>;
  /** A talk with its moves; undefined where it is not here. */
  talk(id: string): Promise<Attempt | undefined>;
  /** Sends all that is to be written of a report through the port: no page has to take it in. */
  sendReport(asked: ReportRequest, port: MessagePort): Promise<void>;
};

export type GroupCallName = keyof GroupCalls;

/** What was asked, with what it is asked with. */
export type GroupCall<Name extends GroupCallName = GroupCallName> = {
  [One in Name]: { readonly name: One; readonly asked: Parameters<GroupCalls[One]> };
}[Name];

/** What the page tells: which group it is, made up or the one that is kept; what it asks, after the first of many files to read, a portion at a time; or the material that was wanted, without which it is not here. */
export type ReviewRequest =
  | { readonly kind: 'open'; readonly sample?: SampleParts }
  | { readonly kind: 'files'; readonly id: number; readonly files: readonly IncomingFile[] }
  | { readonly kind: 'call'; readonly id: number; readonly call: GroupCall }
  | { readonly kind: 'material'; readonly key: string; readonly material?: Material };

/**
 * What the page is told: what it sees of the group, piece by piece until all of it is there; what came of what it asked; which material is wanted,
 * because complaints come from the page; or that nothing can be kept there.
 */
export type ReviewAnswer =
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'shown' }
  | { readonly kind: 'came'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly error: { readonly name: string; readonly message: string } }
  | { readonly kind: 'want'; readonly key: string; readonly talk: Played }
  | { readonly kind: 'unfit' };

/** The chapters of a view, each told by itself. */
export type Chapter = keyof GroupView;
