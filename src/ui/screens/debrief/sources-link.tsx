import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-formats.ts';
import { toSources } from '../to-address.ts';
import styles from './debrief.module.css';

type SourcesLinkProps = { readonly method: string; readonly ids: readonly string[] };

/** The lines that something rests on, by their ids: leads to the page that has them in words. */
export function SourcesLink({ method, ids }: SourcesLinkProps) {
  const { t } = useTranslation('debrief');
  const { formatList } = useFormats();
  return (
    <p className={styles.sources}>
      <a href={toSources(method)}>{t('sources', { ids: formatList(ids) })}</a>
    </p>
  );
}
