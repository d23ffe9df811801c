import { createRoot } from 'react-dom/client';

/** The least that React can show to choose: what every page built on it pays. */
function EmptyPage() {
  return <input type="radio" aria-label="reply" />;
}

createRoot(document.getElementById('root') as HTMLElement).render(<EmptyPage />);
