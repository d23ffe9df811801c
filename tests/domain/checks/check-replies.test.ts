import { expect, test } from 'vitest';
import { checkReplies } from '../../../src/domain/checks/check-replies.ts';
import type { Method } from '../../../src/domain/method/method-schema.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario-schema.ts';
import { mapRoads } from '../../../src/domain/scoring/road-map.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { buildFullLast, buildGoodCoat } from '../../builders/good-coat.ts';
import { plant } from '../../builders/plant.ts';
import { buildLast, buildTornCoat } from '../../builders/torn-coat.ts';

const soup = buildScenario();
const coat = buildGoodCoat();

function check(scenario: Scenario, method: Method = buildMethod()) {
  return checkReplies('scenario.json', mapRoads(method, scenario));
}

test('finds nothing wrong where each turn has one best reply, one that is half right, and no error that pays', () => {
  expect([check(soup), check(coat, buildLast()), check(coat, buildFullLast())]).toEqual([[], [], []]);
});

test('an error that goes on, where an honest reply ends the talk, pays by where it leads', () => {
  // In the frozen coat who gives the new coat away may still thank, worth 10 and more; who hands over may not.
  expect(check(buildTornCoat(), buildLast()).filter(({ code }) => code === 'error_pays')).toEqual([
    { code: 'error_pays', file: 'scenario.json', path: ['turns', 3, 'replies', 2], found: 'gesture.c', expected: 'gesture.e' },
  ]);
});

test('an error that calms, where an honest reply leaves the best one closed, pays by the mood', () => {
  // remedy.a is open up to anger 5, remedy.d from 6 on. opening.b leaves 6: 13.3 + 3.3 + 20 of the hundred. opening.c, at 4: 0 + 20 + 20.
  const hot = { id: 'd', when: { anger: { min: 6 } }, marks: { gives_gladly: 1 }, offer: 'nothing', to: 'closing' };
  const touchy = plant(plant(soup, ['turns', 1, 'replies', 0, 'when'], { anger: { max: 5 } }), ['turns', 1, 'replies', 3], hot);
  expect(check(touchy)).toEqual([]);
  const smooth = plant(touchy, ['turns', 0, 'replies', 2, 'mood'], { anger: -2 });
  // The honest reply has become the worst of the turn, so that nothing is half right either.
  expect(check(smooth)).toEqual([
    { code: 'no_half_right_reply', file: 'scenario.json', path: ['turns', 0, 'replies'], found: 'opening' },
    { code: 'error_pays', file: 'scenario.json', path: ['turns', 0, 'replies', 2], found: 'opening.c', expected: 'opening.b' },
  ]);
});

test('an error never pays by its own marks: it earns none of them', () => {
  const rude = plant(soup, ['turns', 2, 'replies', 3, 'errors'], ['rude']);
  expect(check(rude)).toEqual([]);
  expect(check(plant(rude, ['turns', 2, 'replies', 3, 'marks'], { thanks_for_report: 3, gives_gladly: 3 }))).toEqual([]);
});

test('two replies that are worth the same everywhere leave a turn without a best one', () => {
  const twins = plant(soup, ['turns', 2, 'replies', 1, 'marks'], { thanks_for_report: 3 });
  // closing.d is open only to who learnt the number, and half right there.
  expect(check(twins)).toEqual([{ code: 'no_best_reply', file: 'scenario.json', path: ['turns', 2, 'replies'], found: 'closing' }]);
});

test('a reply may be equalled in one state as long as it is beaten in none', () => {
  // closing.d, open only to who learnt the number, is worth as much as closing.a there; elsewhere closing.a is best alone.
  expect(check(plant(soup, ['turns', 2, 'replies', 3, 'marks'], { thanks_for_report: 3 }))).toEqual([]);
});

test('a reply that is the best in one state and beaten in another is not the best of its turn', () => {
  const divided = plant(plant(soup, ['turns', 2, 'replies', 0, 'marks'], { thanks_for_report: 2 }), ['turns', 2, 'replies', 3], {
    id: 'd',
    when: { lacks: ['table_number'] },
    marks: { thanks_for_report: 3 },
    to: 'resolved',
  });
  expect(check(divided)).toEqual([{ code: 'no_best_reply', file: 'scenario.json', path: ['turns', 2, 'replies'], found: 'closing' }]);
});

test('a turn of which everything is either best or worst has nothing half right', () => {
  const torn = buildTornCoat();
  const idle = plant(torn, ['turns', 1, 'replies', 1], { ...torn.turns[1]?.replies[2], id: 'b' });
  expect(check(idle, buildLast()).filter(({ code }) => code === 'no_half_right_reply')).toEqual([
    { code: 'no_half_right_reply', file: 'scenario.json', path: ['turns', 1, 'replies'], found: 'sorry' },
  ]);
});

test('a reply with a critical error is nothing half right, though it keep something', () => {
  // opening.b keeps 53 of the hundred, and still does as an error that only loses listen: 40.
  const rude = plant(soup, ['turns', 0, 'replies', 1, 'errors'], ['rude']);
  expect(check(rude)).toEqual([{ code: 'no_half_right_reply', file: 'scenario.json', path: ['turns', 0, 'replies'], found: 'opening' }]);
});
