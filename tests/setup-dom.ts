import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

// What is hidden from everybody, such as what stands ready for paper, is no text on the screen. The default is script and style.
configure({ defaultIgnore: 'script, style, [hidden] *' });

// There is no layout here that could change: whoever watches one is told once, as a browser does first.
class FirstSizeObserver {
  readonly tell: () => void;
  constructor(tell: () => void) {
    this.tell = tell;
  }
  observe(): void {
    queueMicrotask(this.tell);
  }
  unobserve(): void {}
  disconnect(): void {}
}
window.ResizeObserver = FirstSizeObserver as unknown as typeof ResizeObserver;

afterEach(cleanup);

// The next file comes to the same page: it finds it as if it were the first.
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.body.replaceChildren();
  localStorage.clear();
  window.history.replaceState(null, '', window.location.pathname);
});
