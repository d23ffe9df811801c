import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button-link.tsx';
import { Card } from '../../components/card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { toSettings } from '../to-address.ts';
import { usePageTitle } from '../use-page-title.ts';
import styles from './accessibility.module.css';

const CHECKED = ['keyboard', 'names', 'contrast', 'text', 'narrow', 'forced', 'motion', 'target', 'languages'] as const;
const OPEN = ['Readers', 'Browsers', 'Voices', 'Face'] as const;

/** What was done so that everyone can use the app, what is still missing, how to adjust it, and whom to tell of a barrier. */
export function AccessibilityScreen() {
  const { t } = useTranslation('accessibility');
  const heading = usePageTitle(t('heading'));
  return (
    <>
      <PageHeader title={t('heading')} lead={t('lead')} titleRef={heading} />
      <div className={styles.page}>
        <Card title={t('checkedHeading')}>
          <p>{t('checkedText')}</p>
          <dl className={styles.checked}>
            {CHECKED.map((area) => (
              <div key={area}>
                <dt>{t(`${area}Name`)}</dt>
                <dd>{t(`${area}Text`)}</dd>
              </div>
            ))}
          </dl>
        </Card>
        <div className={styles.column}>
          <Card title={t('openHeading')}>
            <ul className={styles.open}>
              {OPEN.map((what) => (
                <li key={what}>{t(`open${what}`)}</li>
              ))}
            </ul>
          </Card>
          <Card title={t('adjustHeading')}>
            <p>{t('adjustText')}</p>
            <p>
              <ButtonLink href={toSettings()}>{t('toSettings')}</ButtonLink>
            </p>
          </Card>
          <Card title={t('tellHeading')}>
            <p>{t('tellText')}</p>
          </Card>
        </div>
      </div>
    </>
  );
}
