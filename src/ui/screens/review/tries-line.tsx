import { useTranslation } from 'react-i18next';
import type { FirstTries } from '../../../domain/review/split-first-tries.ts';
import { useFormats } from '../../language/use-formats.ts';
import { type ShowBehind, toPlaces } from './behind-figure.ts';
import { FigureLink } from './figure-link.tsx';
import review from './review.module.css';

/** First assessed talks at a complaint apart from later ones, in which the answers were known; nothing where there are none. */
export function TriesLine({ tries: { first, later }, onShow }: { readonly tries: FirstTries; readonly onShow: ShowBehind }) {
  const { t } = useTranslation('review');
  const { formatNumber } = useFormats();
  const parts = [
    { key: 'progress.firstTries', ...first },
    { key: 'progress.laterTries', ...later },
  ] as const;
  return (
    <p className={review.quiet}>
      {parts.map(({ key, talks, mean }) => {
        if (mean === undefined) return null;
        const text = t(key, { mean: formatNumber(mean, { maximumFractionDigits: 0 }) });
        return (
          <span key={key}>
            <FigureLink behind={() => ({ title: text, places: toPlaces(talks) })} onShow={onShow}>
              {text}
            </FigureLink>{' '}
          </span>
        );
      })}
    </p>
  );
}
