import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../app/library/library-types.ts';
import type { Method } from '../../../domain/method/method-schema.ts';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import { Card } from '../../components/card.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { PageHeader } from '../../components/page-header.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { NotFoundScreen } from '../not-found-screen.tsx';
import { TroublePage } from '../trouble-notice.tsx';
import { useMethod } from '../use-method.ts';
import { usePageTitle } from '../use-page-title.ts';
import styles from './sources.module.css';

/** Where the rules of a method come from: every line of the documents that it rests on, in words, with what it stands behind. */
export function SourcesScreen({ methodId }: { readonly methodId: string }) {
  const { t } = useTranslation('app');
  const { loaded, ask } = useMethod(methodId);
  if (loaded === undefined) return <ProgressLine label={t('loading')} />;
  if (loaded.value !== undefined) return <Sources {...loaded.value} />;
  if (loaded.why === 'gone') return <NotFoundScreen />;
  return <TroublePage of={loaded.why === 'broken' ? 'part.failed' : `screen.${loaded.why}`} onRetry={ask} />;
}

function Sources({ method, methodWords }: MethodInLanguage) {
  const { t } = useTranslation('debrief');
  const heading = usePageTitle(t('sourcesHeading'));
  const uses = listUses(method);
  return (
    <>
      <PageHeader title={t('sourcesHeading')} lead={findSentence(methodWords, 'sources')} titleRef={heading} />
      <Card>
        <dl className={styles.lines}>
          {[...uses].map(([id, keys]) => (
            <div key={id}>
              <dt>{id}</dt>
              <dd>
                {findSentence(methodWords, `source.${id}`)}
                {keys.length > 0 && <small>{joinDots(...keys.map((key) => findSentence(methodWords, key)))}</small>}
              </dd>
            </div>
          ))}
        </dl>
      </Card>
    </>
  );
}

/** Every line that a method rests on, in its order, with the keys of what it stands behind: criteria, rules about order, critical errors. */
function listUses({ sources, steps, rules, criticalErrors }: Method): Map<string, string[]> {
  const parts = [
    ...steps.flatMap(({ criteria }) => criteria.map((criterion) => ({ key: `criterion.${criterion.id}`, sources: criterion.sources }))),
    ...rules.map((rule) => ({ key: `order.${rule.id}`, sources: rule.sources })),
    ...criticalErrors.map((error) => ({ key: `error.${error.id}`, sources: error.sources })),
  ];
  const named = sources ?? [...new Set(parts.flatMap((part) => part.sources))];
  return new Map(named.map((id) => [id, parts.filter((part) => part.sources.includes(id)).map(({ key }) => key)]));
}
