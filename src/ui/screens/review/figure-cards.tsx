import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../app/library/library-types.ts';
import type { GroupState } from '../../../app/review/group-store.ts';
import type { GroupFigures } from '../../../app/review/group-view.ts';
import { leastOfStep } from '../../../domain/review/review-group.ts';
import { FEWEST } from '../../../domain/review/scenario-statistics.ts';
import { useFormats } from '../../language/use-formats.ts';
import { AlphaFigures } from './alpha-figures.tsx';
import type { ShowBehind } from './behind-figure.ts';
import { Gradually } from './gradually.tsx';
import styles from './group-page.module.css';
import { ProgressList } from './progress-list.tsx';
import { ReadinessList } from './readiness-list.tsx';
import type { NameOf, ReviewSayings } from './review-sayings.ts';
import { ScenarioQuality } from './scenario-quality.tsx';
import { SignLine } from './sign-line.tsx';
import { TeamHeatMap } from './team-heat-map.tsx';
import { WorkOn } from './work-on.tsx';

type FigureCardsProps = Pick<GroupState, 'signOffs' | 'sign'> & {
  readonly figures: GroupFigures;
  readonly method: MethodInLanguage;
  readonly sayings: ReviewSayings;
  readonly nameOf: NameOf;
  /** Undefined where nothing is known but the number. */
  readonly calledOf: (person: string) => string | undefined;
  readonly hidesNames: boolean;
  readonly onShow: ShowBehind;
  readonly onChangeRule: () => void;
};

/** What managers ask, in that order. */
export const FigureCards = memo(function FigureCards({
  figures,
  signOffs,
  sign,
  method,
  sayings,
  nameOf,
  calledOf,
  hidesNames,
  onShow,
  onChangeRule,
}: FigureCardsProps) {
  const { t } = useTranslation('review');
  const { formatDate } = useFormats();
  const { team, needs, progress, tries, week, criteria, turns, errors, lost, compensated, statistics, survey, names, rule } = figures;
  const daysOf = new Map(names.map(({ person, days }) => [person, days]));
  const shared = { nameOf, onShow };
  return (
    <section className={styles.figures} aria-label={t('screen.figures')}>
      <Gradually>
        <div className={styles.wide}>
          <TeamHeatMap
            {...shared}
            team={team}
            method={method}
            least={leastOfStep(rule)}
            daysOf={(person) => daysOf.get(person) ?? []}
            sayDay={(day) => formatDate(new Date(`${day}T12:00:00`), 'long')}
          />
        </div>
        <ReadinessList
          {...shared}
          needs={needs}
          rows={team.rows}
          rule={rule}
          method={method}
          onChangeRule={onChangeRule}
          footOf={(person) => (
            <SignLine
              signOffs={signOffs.filter((signOff) => signOff.person === person)}
              hidesNames={hidesNames}
              onSign={(signing) => {
                const name = calledOf(person);
                return sign({ ...signing, person, ...(name !== undefined && { name }) });
              }}
            />
          )}
        />
        <div className={styles.column}>
          <ProgressList {...shared} progress={progress} rows={team.rows} tries={tries} cut={rule.cut} />
          <AlphaFigures survey={survey} onShow={onShow} />
        </div>
        <div className={styles.wide}>
          <WorkOn
            week={week}
            criteria={criteria}
            turns={turns}
            errors={errors}
            lost={lost}
            compensated={compensated}
            method={method}
            sayings={sayings}
            onShow={onShow}
          />
        </div>
        <div className={styles.wide}>
          <ScenarioQuality scenarios={statistics} fewest={FEWEST} sayings={sayings} onShow={onShow} />
        </div>
      </Gradually>
    </section>
  );
});
