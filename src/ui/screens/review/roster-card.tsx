import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupStore } from '../../../app/review/group-store.ts';
import type { SeenOffer } from '../../../app/review/group-view.ts';
import type { RosterProblem } from '../../../domain/review/parse-roster.ts';
import { Button } from '../../components/button.tsx';
import { FoldedCard } from '../../components/folded-card.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { isolateName } from '../../language/isolate-name.ts';
import { useMore } from '../use-more.ts';
import styles from './add-card.module.css';
import review from './review.module.css';
import { SamePerson } from './same-person.tsx';

type RosterCardProps = {
  readonly store: GroupStore;
  /** Who may be whom. */
  readonly offers: readonly SeenOffer[];
  /** How many are on the list. */
  readonly expected: number;
};

/** Whom talks are expected of: names pasted from a spreadsheet, and who may be whom. Nobody is joined by a likeness alone. */
export function RosterCard({ store, offers, expected }: RosterCardProps) {
  const { t } = useTranslation('review');
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly RosterProblem[]>();
  const { shown, showMore, refOf } = useMore(offers, keyOfOffer);
  const set = async () => {
    const found = await store.getState().setRoster(text);
    setProblems(found);
    if (found.length === 0) setText('');
  };
  return (
    <FoldedCard title={t('roster.heading', { count: expected })}>
      <div className={styles.ways}>
        <p className={review.quiet}>{t('roster.lead')}</p>
        <TextArea label={t('roster.label')} value={text} onChange={setText} />
        <div>
          <Button disabled={text.trim() === ''} onClick={() => void set()}>
            {t('roster.set')}
          </Button>
        </div>
        <p role="status">{problems !== undefined && t('roster.now', { count: expected })}</p>
        {problems !== undefined && problems.length > 0 && (
          <ul>
            {problems.map(({ kind, row, id }) => (
              <li key={`${kind} ${row}`}>{t(`roster.problem.${kind}`, { row: (row ?? 0) + 1, id: isolateName(id ?? '') })}</li>
            ))}
          </ul>
        )}
        {offers.length > 0 && (
          <>
            <h3>{t('roster.offers')}</h3>
            <ul className={review.list}>
              {shown.map((offer) => (
                <li key={keyOfOffer(offer)} ref={refOf(offer)} tabIndex={-1}>
                  <SamePerson offer={offer} onDecide={(decision) => void store.getState().decide(decision)} />
                </li>
              ))}
            </ul>
            {showMore !== undefined && <Button onClick={showMore}>{t('needs.more')}</Button>}
          </>
        )}
      </div>
    </FoldedCard>
  );
}

function keyOfOffer({ one, other }: SeenOffer): string {
  return `${one.key} ${other.key}`;
}
