import { useTranslation } from 'react-i18next';
import { nameLearner } from '../../../domain/learner/name-learner.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { isolateName } from '../../language/isolate-name.ts';
import { toHandIn, toWho } from '../to-address.ts';
import { usePerson } from '../use-person.ts';
import styles from './hand-in-line.module.css';

/** The way to hand talks in, and whose talks these are where several share the device. */
export function HandInLine({ hasFinished }: { readonly hasFinished: boolean }) {
  const { t } = useTranslation('history');
  const { learner, isShared } = usePerson();
  const named = isShared ? learner : undefined;
  if (!hasFinished && named === undefined) return null;
  return (
    <div className={styles.line} data-print="none">
      {hasFinished && <ButtonLink href={toHandIn()}>{t('handIn')}</ButtonLink>}
      {named !== undefined && (
        <p>
          {t('onlyOf', { name: isolateName(nameLearner(named)) })} <a href={toWho()}>{t('whoElse')}</a>
        </p>
      )}
    </div>
  );
}
