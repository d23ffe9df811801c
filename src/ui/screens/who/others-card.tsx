import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LearnerRecord } from '../../../domain/learner/learner-schema.ts';
import { nameLearner } from '../../../domain/learner/name-learner.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { joinDots } from '../../components/join-dots.ts';
import { isolateName, showMarks } from '../../language/isolate-name.ts';
import { useFormats } from '../../language/use-formats.ts';
import { useServices } from '../services.ts';
import styles from './who.module.css';

type OthersCardProps = {
  /** Id of whoever practises now. */
  readonly now: string;
  readonly onChoose: (id: string) => void;
};

/** Those who have practised here before; nothing where there is nobody else. */
export function OthersCard({ now, onChoose }: OthersCardProps) {
  const { t } = useTranslation('who');
  const { formatDate } = useFormats();
  const { people } = useServices();
  const [others, setOthers] = useState<readonly LearnerRecord[]>([]);
  useEffect(() => {
    let isGone = false;
    people.list().then(
      (all) => isGone || setOthers(all.filter(({ id }) => id !== now)),
      // Where they cannot be read, one can still sit down anew.
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [people, now]);
  if (others.length === 0) return null;
  return (
    <Card title={t('othersHeading')}>
      <ul className={styles.people}>
        {others.map((other) => (
          <li key={other.id}>
            <Button onClick={() => onChoose(other.id)}>{t('sit', { name: isolateName(nameLearner(other)) })}</Button>
            <span className={styles.meta}>
              {joinDots(
                ...[other.code, other.group].flatMap((one) => (one === undefined ? [] : [showMarks(one)])),
                t('since', { date: formatDate(new Date(other.since), 'long') }),
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
