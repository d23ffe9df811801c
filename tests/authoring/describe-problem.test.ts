import { expect, test } from 'vitest';
import words from '../../locales/en/problems.json' with { type: 'json' };
import { describeProblem, namePlace } from '../../src/authoring/describe-problem.ts';
import type { ProblemCode } from '../../src/domain/problem/problem.ts';
import { buildTornCoat } from '../builders/torn-coat.ts';

/** Every code there is (the compiler sees to it), with whether its problem says what would be right. */
const CODES: Readonly<Record<ProblemCode, 'found' | 'both' | 'expected' | 'neither'>> = {
  not_json: 'found',
  empty_file: 'neither',
  damaged_file: 'neither',
  utf16: 'neither',
  not_utf8: 'neither',
  too_large: 'expected',
  too_deep: 'expected',
  duplicate_key: 'found',
  forbidden_key: 'found',
  unknown_version: 'both',
  missing_file: 'neither',
  misnamed_file: 'both',
  copied_file: 'both',
  unreadable_file: 'neither',
  missing_library: 'neither',
  empty_folder: 'neither',
  not_hand_in: 'neither',
  other_product: 'found',
  damaged_code: 'neither',
  cut_code: 'neither',
  scenario_not_here: 'both',
  damaged_zip: 'neither',
  zip_in_zip: 'neither',
  locked_file: 'neither',
  other_packing: 'neither',
  too_compressed: 'neither',
  too_many_files: 'expected',
  json_comma_missing: 'neither',
  json_comma_spare: 'neither',
  json_colon_missing: 'neither',
  json_value_missing: 'neither',
  json_name: 'found',
  json_word: 'found',
  json_number: 'found',
  json_amount: 'both',
  json_quotes: 'found',
  json_quote_missing: 'neither',
  json_inner_quote: 'neither',
  json_line_break: 'neither',
  json_comment: 'found',
  json_escape: 'found',
  json_control: 'neither',
  json_invisible: 'neither',
  json_sign: 'found',
  json_for_comma: 'found',
  json_for_colon: 'found',
  json_minus: 'both',
  json_word_case: 'both',
  json_bracket_open: 'both',
  json_bracket_unopened: 'both',
  json_bracket_opens: 'both',
  json_bracket_wrong: 'both',
  json_bracket_spare: 'found',
  json_after_end: 'found',
  unknown_field: 'found',
  missing_field: 'expected',
  wrong_type: 'both',
  wrong_value: 'both',
  duplicate_id: 'found',
  wrong_folder: 'both',
  renamed_folder: 'both',
  unfit_folder: 'both',
  unknown_method: 'found',
  unknown_step: 'found',
  unknown_criterion: 'found',
  unknown_error: 'found',
  unknown_act: 'found',
  unknown_source: 'found',
  too_many_counts: 'both',
  unknown_offer: 'found',
  unknown_fact: 'found',
  unknown_destination: 'found',
  reserved_id: 'found',
  judged_criterion: 'found',
  weights_not_hundred: 'both',
  act_without_mark: 'both',
  no_default: 'neither',
  missing_sentence: 'found',
  spare_sentence: 'found',
  missing_translation_hash: 'found',
  unconfirmed_translation: 'found',
  stale_translation: 'found',
  same_as_source: 'found',
  untranslated_copy: 'both',
  blank_sentence: 'found',
  unseen_sign: 'found',
  spare_spaces: 'found',
  placeholder: 'found',
  same_reply: 'both',
  uneven_reply: 'both',
  thin_why: 'found',
  same_why: 'both',
  misread_letters: 'found',
  forbidden_word: 'both',
  loop: 'found',
  too_many_states: 'expected',
  dead_end: 'found',
  unreachable_turn: 'found',
  unreachable_ending: 'found',
  unreachable_line: 'found',
  unreachable_reply: 'found',
  too_few_endings: 'both',
  unreachable_branch: 'both',
  unreachable_limit: 'found',
  limit_always: 'found',
  unlearnt_fact: 'found',
  unmade_promise: 'found',
  too_few_replies: 'both',
  too_many_replies: 'both',
  no_acceptable_reply: 'found',
  dominated_offer: 'both',
  no_best_reply: 'found',
  no_half_right_reply: 'found',
  error_pays: 'both',
  untold_error: 'both',
  told_elsewhere: 'both',
  no_fitting_offer: 'neither',
  no_reply_offers_nothing: 'neither',
  too_few_offers: 'both',
  unused_offer: 'found',
  allowed_beyond_limit: 'both',
  delight_without_gesture: 'both',
  unfit_offer_asked: 'both',
  delight_after_gesture: 'both',
  best_road_fails: 'found',
  absent_step: 'found',
  best_road_splits: 'found',
  worst_road_too_good: 'both',
  sign_scores: 'both',
  sign_passes: 'both',
  sign_scores_everywhere: 'both',
  sign_finds_best: 'both',
  rule_scores: 'both',
  rule_passes: 'both',
  walkthrough_reply: 'both',
  walkthrough_unfinished: 'found',
  walkthrough_differs: 'found',
};

test.each(Object.entries(CODES) as [ProblemCode, string][])('an author reads what is wrong and what to do: %s', (code, gives) => {
  const found = gives === 'found' || gives === 'both' ? { found: 'FOUND' } : {};
  const expected = gives === 'expected' || gives === 'both' ? { expected: 'RIGHT' } : {};
  const at = code.startsWith('json_') || code === 'duplicate_key' ? { at: { line: 3, column: 7, excerpt: '"a": 1', mark: 6, otherLine: 2 } } : {};
  const text = describeProblem({ code, file: 'f.json', path: ['marks'], ...found, ...expected, ...at }, {});
  expect(text).not.toMatch(/“”|: \.| {2}$|\.what|\.todo|\{\{/);
  expect(text.trim().length).toBeGreaterThan(20);
});

test('there are no words for a problem that cannot be', () => {
  const codes = Object.entries(words).filter(([, value]) => typeof value === 'object' && 'what' in value);
  expect(codes.map(([code]) => code).sort()).toEqual(Object.keys(CODES).sort());
});

test('a place is told in ids instead of numbers, as far as there are any', () => {
  const coat = buildTornCoat();
  expect(namePlace(['turns', 1, 'replies', 0, 'marks', 'says_sorry'], coat)).toBe('turns.sorry.replies.a.marks.says_sorry');
  expect(namePlace(['limits', 1, 'when'], coat)).toBe('limits (the second).when');
  expect(namePlace(['turns', 99, 'id'], coat)).toBe('turns (number 100).id');
  expect(namePlace(['turns', 0, 'replies', 2, 'errors', 0], coat)).toBe('turns.story.replies.c.errors (the first)');
  expect(namePlace(['to', 0, 'when', 'has', 1], {})).toBe('to (the first).when.has (the second)');
  expect(namePlace(['a', 'b'], null)).toBe('a.b');
});

test('a mistyped name comes with the one that was meant', () => {
  const text = describeProblem({ code: 'unknown_field', file: 'f.json', path: ['moood'], found: 'moood', expected: 'mood' }, {});
  expect(text).toBe('  moood\n    There is no field “moood” here. Did you mean “mood”? Remove it or correct its name.');
});
