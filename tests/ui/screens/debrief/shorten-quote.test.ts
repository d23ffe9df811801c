import { expect, it } from 'vitest';
import { shortenQuote } from '../../../../src/ui/screens/debrief/shorten-quote.ts';

it('leaves alone what is short enough, with whatever it ends in', () => {
  expect(shortenQuote('Then I cannot help with that....')).toBe('Then I cannot help with that....');
});

// Where a sentence ends within the first 48 characters, the mark that ends it makes way for the ellipsis.
it.each([
  ['a full stop', 'I have had a look at what I can do about this. Here is what there is.', 'I have had a look at what I can do about this…'],
  ['three dots', 'I am really very sorry that we cannot do that... Is it all right?', 'I am really very sorry that we cannot do that…'],
  ['an ellipsis', 'I am really very sorry that we cannot do that… Is it all right?', 'I am really very sorry that we cannot do that…'],
  ['a question mark', 'Could you tell me the number of your order now? I need it.', 'Could you tell me the number of your order now…'],
  ['a dash', 'That is something for the people in the shop – not for us, I fear', 'That is something for the people in the shop…'],
  ['an Armenian full stop', 'Շատ-շատ եմ ցավում, որ այդպես է ստացվել այսօր։ Հիմա կնայեմ պատվերը', 'Շատ-շատ եմ ցավում, որ այդպես է ստացվել այսօր…'],
  ['a word', 'I will look into that for you straight away, and ring you back', 'I will look into that for you straight away, and…'],
  ['no space at all', 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerk', 'Donaudampfschifffahrtselektrizitaetenhauptbetrie…'],
])('cuts after %s, and puts one ellipsis there', (_, text, short) => {
  expect(shortenQuote(text)).toBe(short);
});
