import { useTranslation } from 'react-i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { Face } from '../../components/face.tsx';
import { Fold } from '../../components/fold.tsx';
import { moodBand } from '../../components/mood-band.ts';
import { MoodCurvePlot } from '../../components/mood-curve-plot.tsx';
import { MoodCurveTable } from '../../components/mood-curve-table.tsx';
import { findLastMood } from './find-last-mood.ts';
import { listMoodChanges } from './list-mood-changes.ts';
import { listSaid } from './list-said.ts';
import { listMoodPoints } from './mood-points.ts';
import type { FinishedDebrief } from './review-props.ts';
import road from './two-roads.module.css';

type RoadSideProps = {
  readonly of: 'before' | 'after';
  readonly debrief: FinishedDebrief;
  /** Place of the move in which the two roads part. */
  readonly move: number;
  readonly talk: ScenarioInLanguage;
};

/** One of two roads: what was said where they part and what the customer answered to it, the mood from there on, score and ending; all that was said is folded. */
export function RoadSide({ of, debrief, move, talk }: RoadSideProps) {
  const { t } = useTranslation(['debrief', 'parts', 'talk']);
  const points = listMoodPoints(debrief.moves, talk, t);
  const mood = debrief.moves[move]?.after ?? findLastMood(debrief, talk.scenario);
  const title = t(of === 'before' ? 'roadBefore' : 'roadAfter');
  const name = findSentence(talk.words, 'customer.short');
  const words = { anger: t('parts:anger'), trust: t('parts:trust'), start: t('moodStart'), end: t('moodEnd') };
  const heard = listSaid({ debrief, talk }, t('silenceSaid')).filter(({ at }) => at >= move);
  const answer = heard.find(({ at, who }) => at === move && who === 'customer');
  const speakers = { agent: t('talk:you'), customer: name, note: '' };
  return (
    <li className={road.road} data-road={of}>
      <div className={road.head}>
        <div>
          <h3>{title}</h3>
          <p>{t(`ending.${debrief.ending.kind}`)}</p>
          {debrief.errors.length > 0 && <p>{t('roadError')}</p>}
        </div>
        <strong className={road.score}>
          {debrief.overall}
          <span className="visually-hidden">{t('parts:ofHundred')}</span>
        </strong>
      </div>
      {heard[0] !== undefined && (
        <p className={road.said}>
          <q>{heard[0].text}</q>
        </p>
      )}
      {answer !== undefined && (
        <div className={road.answer}>
          <Face
            traits={talk.scenario.complaint.customer.face}
            anger={mood.anger}
            trust={mood.trust}
            size={44}
            label={t(`parts:face.${moodBand(mood.anger, mood.trust)}`, { name })}
          />
          <p>
            <q>{answer.text}</q>
          </p>
        </div>
      )}
      <MoodCurvePlot points={points} words={words} moment={move + 1} isLow />
      <Fold summary={t('roadWhole')}>
        <ol className={road.whole}>
          {heard.map(({ id, who, text }) => (
            <li key={id} data-who={who}>
              {who !== 'note' && <b>{speakers[who]}</b>} {text}
            </li>
          ))}
        </ol>
      </Fold>
      <MoodCurveTable points={points} changes={listMoodChanges(debrief.moves, t)} caption={title} />
    </li>
  );
}
