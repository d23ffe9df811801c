import { expect, test } from 'vitest';
import { sayStartFailed } from '../../../src/ui/screens/say-start-failed.ts';

test('where the app cannot start, its first content stays, says so, and shows no cards that lead nowhere', () => {
  document.body.innerHTML = `<div id="root"><main><h1>Amends</h1><ul class="first-cards"><li>A card</li></ul><ul class="first-cards"><li>Another</li></ul></main></div>
    <template id="start-failed"><div role="alert"><p lang="en">No start</p><p lang="hy">Չբացվեց</p></div></template>`;
  sayStartFailed(document.querySelector('#root') as HTMLElement);
  const main = document.querySelector('main');
  expect(main?.querySelector('h1')).toHaveTextContent('Amends');
  expect(main?.querySelector('[role=alert]')).toHaveTextContent('No startՉբացվեց');
  expect(main?.querySelector('.first-cards')).toBeNull();
});
