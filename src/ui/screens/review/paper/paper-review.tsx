import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../../app/library/library-types.ts';
import type { GroupReview } from '../../../../domain/review/review-group.ts';
import type { SignOff } from '../../../../domain/review/sign-off-schema.ts';
import { PaperSheet } from '../../debrief/paper/paper-sheet.tsx';
import type { NameOf } from '../review-sayings.ts';
import { PaperPerson } from './paper-person.tsx';
import { PaperTeam } from './paper-team.tsx';

type PaperReviewProps = {
  readonly figures: Pick<GroupReview, 'team' | 'needs'>;
  readonly method: MethodInLanguage;
  /** The readiness rule as a sentence: it stands on every page. */
  readonly rule: string;
  readonly signOffs: readonly SignOff[];
  readonly hidesNames: boolean;
  readonly nameOf: NameOf;
};

/** The review on paper: a page for the group, and one for each person with room to sign. */
export const PaperReview = memo(function PaperReview({ figures, method, rule, signOffs, hidesNames, nameOf }: PaperReviewProps) {
  const { t } = useTranslation('review');
  const { team, needs } = figures;
  const needsOf = new Map(needs.map((one) => [one.person, one.needs]));
  return (
    <PaperSheet title={t('screen.title')}>
      <PaperTeam team={team} method={method} rule={rule} nameOf={nameOf} />
      {team.rows.map((row) => (
        <PaperPerson
          key={row.person}
          row={row}
          needs={needsOf.get(row.person) ?? []}
          method={method}
          rule={rule}
          name={nameOf(row.person)}
          signOffs={signOffs.filter(({ person }) => person === row.person)}
          hidesNames={hidesNames}
        />
      ))}
    </PaperSheet>
  );
});
