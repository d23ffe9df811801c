import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../../app/library/library-types.ts';
import type { PeopleFigures } from '../../../../app/review/group-view.ts';
import type { SignOff } from '../../../../domain/review/sign-off-schema.ts';
import { PaperSheet } from '../../debrief/paper/paper-sheet.tsx';
import type { NameOf } from '../review-sayings.ts';
import { sayRule } from '../rule-sentence.ts';
import { useLater } from '../use-later.ts';
import { PaperPerson } from './paper-person.tsx';
import { PaperTeam } from './paper-team.tsx';
import { usePrinting } from './use-printing.ts';

type PaperReviewProps = {
  readonly figures: Pick<PeopleFigures, 'team' | 'needs' | 'rule'>;
  readonly method: MethodInLanguage;
  readonly signOffs: readonly SignOff[];
  readonly hidesNames: boolean;
  readonly nameOf: NameOf;
  readonly isSample: boolean;
};

/** The review on paper: a page for the group, and one for each person with room to sign; the readiness rule stands on every page. It is drawn last. */
export function PaperReview({ figures, method, signOffs, hidesNames, nameOf, isSample }: PaperReviewProps) {
  const now = useMemo(() => ({ figures, method, signOffs, hidesNames, nameOf, isSample }), [figures, method, signOffs, hidesNames, nameOf, isSample]);
  const later = useLater(now);
  // Names go from the pages at once: they may be printed the next moment.
  return later && <Pages {...(later.hidesNames === hidesNames ? later : now)} />;
}

/** People whose pages wait in the document, so that no browser has to tell that it prints; hundreds would be drawn anew with every change. */
const MOST_WAITING = 100;

const Pages = memo(function Pages({ figures: { team, needs, rule }, method, signOffs, hidesNames, nameOf, isSample }: PaperReviewProps) {
  const { t } = useTranslation('review');
  const isPrinting = usePrinting();
  const people = isPrinting || team.rows.length <= MOST_WAITING ? team.rows : [];
  const needsOf = new Map(needs.map((one) => [one.person, one.needs]));
  const said = isSample ? `${t('sample.title')}. ${sayRule(rule, t)}` : sayRule(rule, t);
  return (
    <PaperSheet title={t('screen.title')}>
      <PaperTeam team={team} method={method} rule={said} nameOf={nameOf} />
      {people.map((row) => (
        <PaperPerson
          key={row.person}
          row={row}
          needs={needsOf.get(row.person) ?? []}
          method={method}
          rule={said}
          name={nameOf(row.person)}
          signOffs={signOffs.filter(({ person }) => person === row.person)}
          hidesNames={hidesNames}
        />
      ))}
    </PaperSheet>
  );
});
