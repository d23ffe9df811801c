import { useMachine } from '@xstate/react';
import { type FormEvent, useState } from 'react';
import talk from '../../../scenarios/library/wrong_order/en.json';
import structure from '../../../scenarios/library/wrong_order/scenario.json';
import type { Scenario } from '../../../src/domain/scenario/scenario-schema.ts';
import { useProgress } from './progress-store.ts';
import { createTalkMachine } from './talk-machine.ts';
import { useWords } from './use-words.ts';

const scenario = structure as unknown as Scenario;
const sentences: Readonly<Record<string, string>> = talk.sentences;
const machine = createTalkMachine(scenario);

/** The one screen: what was said, the replies as radio buttons, Send. */
export function TalkScreen() {
  const { t, i18n } = useWords();
  const [state, send] = useMachine(machine);
  const [chosen, choose] = useState<string>();
  const { replies: kept, dark, record, switchTheme } = useProgress();
  const turn = scenario.turns.find(({ id }) => id === state.value);
  const replies = turn?.replies.filter(({ id }) => state.can({ type: id })) ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === undefined) return;
    record(`${state.value}.${chosen}`);
    send({ type: chosen });
    choose(undefined);
  };
  return (
    <main data-dark={dark}>
      <h1>{sentences.title}</h1>
      <button type="button" onClick={switchTheme}>
        {t('theme')}
      </button>
      <button type="button" onClick={() => i18n.changeLanguage(i18n.language === 'en' ? 'de' : 'en')}>
        {t('language')}
      </button>
      <div role="log" aria-label={t('log')}>
        <ol>
          {state.context.said.map(({ who, key }) => (
            <li key={key} data-who={who}>
              {sentences[key]}
            </li>
          ))}
        </ol>
      </div>
      {replies.length === 0 ? (
        <p>{t('finished')}</p>
      ) : (
        <form onSubmit={submit}>
          <fieldset>
            <legend>{t('question')}</legend>
            {replies.map(({ id }) => (
              <label key={id}>
                <input type="radio" name="reply" value={id} checked={id === chosen} onChange={() => choose(id)} />
                {sentences[`turn.${turn?.id}.${id}`]}
              </label>
            ))}
          </fieldset>
          <button type="submit">{t('send')}</button>
        </form>
      )}
      <output>{t('count', { count: kept.length })}</output>
    </main>
  );
}
