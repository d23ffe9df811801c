import { useTranslation } from 'react-i18next';
import { nameLearner } from '../../../domain/learner/name-learner.ts';
import { isolateName } from '../../language/isolate-name.ts';
import { toWho } from '../to-address.ts';
import { usePerson } from '../use-person.ts';

/** Whose talks these are, where several share the device. */
export function WhoseLine() {
  const { t } = useTranslation('history');
  const { learner, isShared } = usePerson();
  if (!isShared || learner === undefined) return null;
  return (
    <p>
      {t('onlyOf', { name: isolateName(nameLearner(learner)) })} <a href={toWho()}>{t('whoElse')}</a>
    </p>
  );
}
