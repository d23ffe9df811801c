import { useTranslation } from 'react-i18next';
import type { OfferedTalk } from '../../../app/hand-in/hand-in-store.ts';
import { Card } from '../../components/card.tsx';
import { ChoiceSetting } from '../../components/choice-setting.tsx';
import { TalkList } from './talk-list.tsx';

/** Which talks are to be handed in: those that were not yet, all, or the ones that are picked. */
export type Choice = { readonly of: 'fresh' | 'all' | 'picked'; readonly picked: ReadonlySet<string> };

/** The talks that a choice means, in the order they have. */
export function listChosen(talks: readonly OfferedTalk[], { of, picked }: Choice): readonly OfferedTalk[] {
  if (of === 'all') return talks;
  return talks.filter(({ attempt, handedIn }) => (of === 'fresh' ? handedIn === undefined : picked.has(attempt.id)));
}

type TalksCardProps = {
  /** Newest first. */
  readonly talks: readonly OfferedTalk[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
};

/** Which talks are handed in. */
export function TalksCard({ talks, choice, onChoose }: TalksCardProps) {
  const { t } = useTranslation('handin');
  const fresh = listChosen(talks, { ...choice, of: 'fresh' }).length;
  const pick = (id: string) => {
    const picked = new Set(choice.picked);
    if (!picked.delete(id)) picked.add(id);
    onChoose({ of: 'picked', picked });
  };
  return (
    <Card>
      <ChoiceSetting
        legend={t('talksHeading')}
        options={[
          { value: 'fresh', label: t('fresh', { count: fresh }) },
          { value: 'all', label: t('all', { count: talks.length }) },
          { value: 'picked', label: t('picked') },
        ]}
        value={choice.of}
        onChange={(of) => onChoose({ ...choice, of })}
      />
      {choice.of === 'picked' && <TalkList talks={talks} picked={choice.picked} onPick={pick} />}
    </Card>
  );
}
