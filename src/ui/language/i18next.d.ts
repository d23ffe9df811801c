import type accessibility from '../../../locales/en/accessibility.json';
import type app from '../../../locales/en/app.json';
import type backup from '../../../locales/en/backup.json';
import type briefing from '../../../locales/en/briefing.json';
import type choose from '../../../locales/en/choose.json';
import type debrief from '../../../locales/en/debrief.json';
import type exports from '../../../locales/en/exports.json';
import type find from '../../../locales/en/find.json';
import type handin from '../../../locales/en/handin.json';
import type history from '../../../locales/en/history.json';
import type language from '../../../locales/en/language.json';
import type offline from '../../../locales/en/offline.json';
import type parts from '../../../locales/en/parts.json';
import type problems from '../../../locales/en/problems.json';
import type review from '../../../locales/en/review.json';
import type settings from '../../../locales/en/settings.json';
import type start from '../../../locales/en/start.json';
import type talk from '../../../locales/en/talk.json';
import type trouble from '../../../locales/en/trouble.json';
import type who from '../../../locales/en/who.json';

/** Keys are typed from the English files: a key that is not there is a compile error. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: {
      accessibility: typeof accessibility;
      app: typeof app;
      backup: typeof backup;
      briefing: typeof briefing;
      choose: typeof choose;
      debrief: typeof debrief;
      exports: typeof exports;
      find: typeof find;
      handin: typeof handin;
      history: typeof history;
      language: typeof language;
      offline: typeof offline;
      parts: typeof parts;
      problems: typeof problems;
      review: typeof review;
      settings: typeof settings;
      start: typeof start;
      talk: typeof talk;
      trouble: typeof trouble;
      who: typeof who;
    };
  }
}
