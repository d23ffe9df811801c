import { useTranslation } from 'react-i18next';
import type { MethodWords } from '../../../domain/method/method-schema.ts';
import type { ErrorCount } from '../../../domain/review/list-critical-errors-made.ts';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import { joinDots } from '../../components/join-dots.ts';
import type { ShowBehind } from './behind-figure.ts';
import { FigureLink } from './figure-link.tsx';
import review from './review.module.css';

type ErrorsMadeProps = {
  readonly errors: readonly ErrorCount[];
  readonly words: MethodWords;
  readonly onShow: ShowBehind;
};

/** Critical errors that were made, how often and by how many people. */
export function ErrorsMade({ errors, words, onShow }: ErrorsMadeProps) {
  const { t } = useTranslation('review');
  return (
    <section className={review.part}>
      <h3>{t('work.errorsHeading')}</h3>
      {errors.length === 0 && <p className={review.quiet}>{t('work.errorsNone')}</p>}
      <ul className={review.list}>
        {errors.map(({ error, people, places }) => {
          const name = findSentence(words, `error.${error}`) || error;
          return (
            <li key={error}>
              <p>
                <b className={review.bad}>{name}</b>{' '}
                <FigureLink behind={() => ({ title: name, places: places.map(({ talk, move }) => ({ talk, move })) })} onShow={onShow}>
                  {joinDots(t('work.said', { count: places.length }), t('work.errorPeople', { count: people }))}
                </FigureLink>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
