import { useTranslation } from 'react-i18next';
import { findLine } from '../../../domain/conversation/find-line.ts';
import { startConversation } from '../../../domain/conversation/talk-state.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/library/scenario-in-language.ts';
import { findTurn } from '../../../domain/scenario/scenario-index.ts';
import { AppBar } from '../../components/app-bar.tsx';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { ChoiceSetting } from '../../components/choice-setting.tsx';
import { ReplyForm } from '../../components/reply-form.tsx';
import { Transcript } from '../../components/transcript.tsx';
import styles from '../app.module.css';
import { BriefingLayout } from '../briefing/briefing-layout.tsx';
import talkStyles from '../talk/talk.module.css';
import { TalkLayout } from '../talk/talk-layout.tsx';
import { ADDRESSES, ROUTE_TO } from '../to-address.ts';

type OpeningPageProps = {
  readonly talk: ScenarioInLanguage;
  /** The page of all complaints, as seen from this one; empty where this one stands in it. */
  readonly home: string;
  /** Ids of the first replies in the order in which they are shown. */
  readonly order: readonly string[];
};

/**
 * A complaint as a page of its own, written by the build: briefing and first turn stand there before any script has run,
 * and a reply can be chosen. The app takes over from it when it has arrived. Without a script it is links and headings.
 * What only the app can do stands in its place all the same, switched off, so that nothing moves under a finger when it comes.
 * In the one file it stands beside others in the page of all, and shows where the address names it.
 */
export function OpeningPage({ talk, home, order }: OpeningPageProps) {
  const { t } = useTranslation(['app', 'briefing', 'talk']);
  const { scenario, words } = talk;
  const state = startConversation(scenario);
  const turn = findTurn(scenario, state.at);
  const begin = ROUTE_TO.begin(scenario.id);
  const toAll = home === '' ? `#${ADDRESSES.choose}` : home;
  const links = [
    { path: ADDRESSES.choose, label: t('practice'), current: true },
    { path: ADDRESSES.history, label: t('progress'), current: false },
    { path: ADDRESSES.settings, label: t('settings'), current: false },
  ];
  return (
    <>
      <AppBar brand={t('brand')} homeHref={toAll} links={links.map(({ path, ...link }) => ({ ...link, href: `${home}#${path}` }))} />
      <main className={`${styles.main} opening`}>
        {/* Shown where the address names it: a link needs no script. It comes first, to be there when the link is pressed. */}
        <div id={begin} className="opening-talk">
          <TalkLayout
            talk={talk}
            anger={state.anger}
            trust={state.trust}
            trail={{ current: turn?.step }}
            menu={
              <div className={talkStyles.menu}>
                <Button disabled>{t('talk:pause')}</Button>
                <ButtonLink href={toAll}>{t('talk:leave')}</ButtonLink>
              </div>
            }
          >
            <Transcript
              label={t('talk:log')}
              entries={[
                {
                  id: 'first',
                  who: 'customer',
                  name: findSentence(words, 'customer.short'),
                  text: findSentence(words, `turn.${state.at}.${findLine(scenario, state) ?? ''}`),
                },
              ]}
            />
            <ReplyForm
              question={t('talk:question')}
              replies={order.map((id) => ({ id, text: findSentence(words, `turn.${state.at}.${id}`) }))}
              chosen={undefined}
              onChoose={() => {}}
              onSend={() => {}}
              sendLabel={t('talk:send')}
              canSend={false}
            />
          </TalkLayout>
        </div>
        <div id={ROUTE_TO.briefing(scenario.id)} className="opening-briefing">
          <BriefingLayout talk={talk} backHref={toAll}>
            <ChoiceSetting
              legend={t('briefing:mode')}
              hint={t('briefing:guidedText')}
              options={[
                { value: 'guided', label: t('briefing:guided') },
                { value: 'assessment', label: t('briefing:assessment') },
              ]}
              value="guided"
              onChange={() => {}}
              disabled
            />
            <p>
              <ButtonLink variant="primary" href={`#${begin}`}>
                {t('briefing:start')}
              </ButtonLink>
            </p>
          </BriefingLayout>
        </div>
      </main>
    </>
  );
}
