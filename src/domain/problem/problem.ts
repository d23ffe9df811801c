import type { RuleName } from './rule-name.ts';

/** Every kind of problem a reader or checker can find; its words are in `locales/<language>/problems.json`. */
export type ProblemCode =
  // The file as such
  | 'not_json'
  | 'empty_file'
  | 'damaged_file'
  | 'utf16'
  | 'not_utf8'
  | 'too_large'
  | 'too_deep'
  | 'duplicate_key'
  | 'forbidden_key'
  | 'unknown_version'
  | 'missing_file'
  | 'misnamed_file'
  | 'copied_file'
  | 'unreadable_file'
  | 'missing_library'
  | 'empty_folder'
  // What is handed in
  | 'not_hand_in'
  | 'other_product'
  | 'damaged_code'
  | 'cut_code'
  | 'scenario_not_here'
  // What it is packed in
  | 'damaged_zip'
  | 'zip_in_zip'
  | 'locked_file'
  | 'other_packing'
  | 'too_compressed'
  | 'too_many_files'
  // Slips of the pen in a file that is typed
  | 'json_comma_missing'
  | 'json_comma_spare'
  | 'json_colon_missing'
  | 'json_value_missing'
  | 'json_name'
  | 'json_word'
  | 'json_number'
  | 'json_amount'
  | 'json_quotes'
  | 'json_quote_missing'
  | 'json_inner_quote'
  | 'json_line_break'
  | 'json_comment'
  | 'json_escape'
  | 'json_control'
  | 'json_invisible'
  | 'json_sign'
  | 'json_for_comma'
  | 'json_for_colon'
  | 'json_minus'
  | 'json_word_case'
  | 'json_bracket_open'
  | 'json_bracket_unopened'
  | 'json_bracket_opens'
  | 'json_bracket_wrong'
  | 'json_bracket_spare'
  | 'json_after_end'
  // Its shape
  | 'unknown_field'
  | 'missing_field'
  | 'wrong_type'
  | 'wrong_value'
  // Ids and links
  | 'duplicate_id'
  | 'wrong_folder'
  | 'renamed_folder'
  | 'unfit_folder'
  | 'unknown_method'
  | 'unknown_step'
  | 'unknown_criterion'
  | 'unknown_error'
  | 'unknown_act'
  | 'unknown_source'
  | 'too_many_counts'
  | 'unknown_offer'
  | 'unknown_fact'
  | 'unknown_destination'
  | 'reserved_id'
  | 'judged_criterion'
  | 'weights_not_hundred'
  | 'act_without_mark'
  | 'no_default'
  // Words
  | 'missing_sentence'
  | 'spare_sentence'
  | 'missing_translation_hash'
  | 'unconfirmed_translation'
  | 'stale_translation'
  | 'same_as_source'
  | 'untranslated_copy'
  | 'blank_sentence'
  | 'unseen_sign'
  | 'spare_spaces'
  | 'placeholder'
  | 'same_reply'
  | 'uneven_reply'
  | 'thin_why'
  | 'same_why'
  | 'misread_letters'
  | 'forbidden_word'
  // Roads
  | 'loop'
  | 'too_many_states'
  | 'dead_end'
  | 'unreachable_turn'
  | 'unreachable_ending'
  | 'unreachable_line'
  | 'unreachable_reply'
  | 'too_few_endings'
  | 'unreachable_branch'
  | 'unreachable_limit'
  | 'limit_always'
  | 'unlearnt_fact'
  | 'unmade_promise'
  // What a good scenario is
  | 'too_few_replies'
  | 'too_many_replies'
  | 'no_acceptable_reply'
  | 'dominated_offer'
  | 'no_best_reply'
  | 'no_half_right_reply'
  | 'error_pays'
  | 'untold_error'
  | 'told_elsewhere'
  | 'no_fitting_offer'
  | 'no_reply_offers_nothing'
  | 'too_few_offers'
  | 'unused_offer'
  | 'allowed_beyond_limit'
  | 'delight_without_gesture'
  | 'unfit_offer_asked'
  | 'delight_after_gesture'
  | 'best_road_fails'
  | 'absent_step'
  | 'best_road_splits'
  | 'worst_road_too_good'
  // Form that gives the answer away
  | 'sign_scores'
  | 'sign_passes'
  | 'sign_scores_everywhere'
  | 'sign_finds_best'
  | 'rule_scores'
  | 'rule_passes'
  // Walkthroughs
  | 'walkthrough_reply'
  | 'walkthrough_unfinished'
  | 'walkthrough_differs';

/** A place in the text of a file, as somebody finds it in an editor. */
export type TextPlace = {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The line itself, or the part of it round the place. */
  readonly excerpt: string;
  /** How many letters of the excerpt stand before the place. */
  readonly mark: number;
  /** Line of another place that has to do with it: where the same name stands first, where a bracket was opened. */
  readonly otherLine?: number;
};

/** How a run that an author has named comes out. */
export type RunOutcome = {
  /** What comes out otherwise than it is written, all of it. */
  readonly differs: readonly { readonly field: string; readonly written: string | undefined; readonly comes: string }[];
  /** The talk turn by turn: the mood that each was reached in, and the reply that was taken there; the ending last. */
  readonly talk: readonly { readonly at: string; readonly anger: number; readonly trust: number; readonly reply: string | undefined }[];
};

/** One thing wrong with a file: where, what, and what would be right. Numbers and ids only, so that any language can say it. */
export type Problem = {
  readonly code: ProblemCode;
  /** Path of the file below the project or the pack it came in. */
  readonly file: string;
  /** Keys and indexes from the top of the file to the place. */
  readonly path: readonly (string | number)[];
  /** Where in its text, where that is known. */
  readonly at?: TextPlace;
  /** What stands there, shortened. */
  readonly found?: string;
  /** The rule about the value that is broken; `expected` is its bound or its list where it has one. */
  readonly rule?: RuleName;
  /** The run that it is about. */
  readonly run?: RunOutcome;
  /** Names of other files in which the same is to be done. */
  readonly files?: readonly string[];
  /** What would be right, or the nearest valid id. */
  readonly expected?: string;
};

/** Either a value that can be trusted from here on, or everything that is wrong. */
export type Reading<T> = { readonly value: T; readonly problems: readonly [] } | { readonly value?: never; readonly problems: readonly Problem[] };

/** A value read without a problem. */
export function readWell<T>(value: T): Reading<T> {
  return { value, problems: [] };
}

/** Whether there is a value to go on with. */
export function isRead<T>(reading: Reading<T>): reading is { readonly value: T; readonly problems: readonly [] } {
  return reading.problems.length === 0;
}
