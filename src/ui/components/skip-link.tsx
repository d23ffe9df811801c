import { useTranslation } from 'react-i18next';

/** The first thing the Tab key reaches: past the bar, straight to the page. */
export function SkipLink({ targetId }: { readonly targetId: string }) {
  const { t } = useTranslation('parts');
  return (
    <a
      className="skip-link"
      href={`#${targetId}`}
      onClick={(event) => {
        // The address after # is the route, so the jump is made by hand.
        event.preventDefault();
        document.getElementById(targetId)?.focus();
      }}
    >
      {t('skipToContent')}
    </a>
  );
}
