import './style.css';
import './start-words.ts';
import { createRoot } from 'react-dom/client';
import { TalkScreen } from './talk-screen.tsx';

createRoot(document.getElementById('root') as HTMLElement).render(<TalkScreen />);
