/**
 * Writes the page of a complaint as the build needs it: the second place that puts layers together, for Node. `main.tsx`
 * takes over from what this writes.
 */
import { renderToStaticMarkup } from 'react-dom/server';
import type { CreateOpeningWriter } from './content/build/opening-writer.ts';
import { listAvailableReplies } from './domain/conversation/list-available-replies.ts';
import { shuffleReplies } from './domain/conversation/shuffle-replies.ts';
import { startConversation } from './domain/conversation/talk-state.ts';
import { createI18n } from './ui/language/create-i18n.ts';
import { OpeningPage } from './ui/screens/opening/opening-page.tsx';

/** Writes the pages of a language, one language after the other: React has the words of one at a time. */
export const createOpeningWriter: CreateOpeningWriter = async (language, { words, methods }, home) => {
  const i18n = await createI18n(language, (key) => {
    throw new Error(`No words for ${key} in ${language}.`);
  });
  for (const [area, of] of Object.entries(words.value ?? {})) i18n.addResourceBundle(language, area, of);
  return ({ value }) => {
    const method = methods[value?.scenario.method ?? ''];
    if (value === undefined || method === undefined || words.value === undefined) return undefined;
    const { scenario } = value;
    const state = startConversation(scenario);
    const order = shuffleReplies(listAvailableReplies(scenario, state), seedOf(scenario.id, scenario.revision), 0).map(({ id }) => id);
    const talk = { ...value, method: method.method, methodWords: method.words };
    const { title = '', summary = '' } = value.words.sentences;
    return {
      title: `${title} · ${i18n.t('app:brand')}`,
      description: summary,
      direction: i18n.dir(language),
      // Several of them may stand in one page.
      body: renderToStaticMarkup(<OpeningPage talk={talk} home={home} order={order} />, { identifierPrefix: `${scenario.id}-` }),
    };
  };
};

/** A page shows one order to everybody; which one says nothing about the replies. */
function seedOf(id: string, revision: number): number {
  return [...id].reduce((seed, sign) => (Math.imul(seed, 31) + sign.charCodeAt(0)) >>> 0, revision);
}
