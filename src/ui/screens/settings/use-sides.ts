import { useTranslation } from 'react-i18next';
import type { Pair } from '../../../app/backup/plan-restore.ts';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { useFormats } from '../../language/use-formats.ts';
import { useTitles } from '../use-titles.ts';

/** Words for a talk that is here and in a file: which it is, and how the two differ. */
export function useSides() {
  const { t } = useTranslation('backup');
  const { formatDateTime } = useFormats();
  const toTitle = useTitles();
  const saySide = ({ moves, result }: Attempt) =>
    result === undefined ? t('open', { count: moves.length }) : t('finished', { count: moves.length, score: result.overall });
  return {
    nameAttempt: (attempt: Attempt) => t('talk', { title: toTitle(attempt), when: formatDateTime(new Date(attempt.startedAt), 'medium') }),
    compareSides: ({ here, inFile }: Pair) => t('sides', { here: saySide(here), inFile: saySide(inFile) }),
  };
}
