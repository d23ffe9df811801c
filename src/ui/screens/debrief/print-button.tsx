import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { TroubleNotice } from '../trouble-notice.tsx';
import styles from './debrief-page.module.css';

/** Prints what the page has for paper, or says that the browser does not; not there where one cannot print from the page, as some on phones. */
export function PrintButton({ label }: { readonly label: string }) {
  const [isRefused, setRefused] = useState(false);
  if (typeof window.print !== 'function') return null;
  return (
    <>
      <Button onClick={async () => setRefused(!(await startPrinting()))}>{label}</Button>
      {isRefused && (
        <div className={styles.below}>
          <TroubleNotice of="printing.refused" onDismiss={() => setRefused(false)} />
        </div>
      )}
    </>
  );
}

/** Milliseconds within which a browser begins to print. One that does not, as in a frame that may not open dialogues, says nothing. */
const LONGEST_WAIT = 1500;

/** Asks the browser to print the page. @returns whether it has begun */
function startPrinting(page: Window = window): Promise<boolean> {
  return new Promise((resolve) => {
    page.addEventListener('beforeprint', () => resolve(true), { once: true });
    page.print();
    setTimeout(() => resolve(false), LONGEST_WAIT);
  });
}
