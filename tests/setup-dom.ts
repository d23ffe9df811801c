import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What is hidden from everybody, such as what stands ready for paper, is no text on the screen. The default is script and style.
configure({ defaultIgnore: 'script, style, [hidden] *' });

afterEach(cleanup);
