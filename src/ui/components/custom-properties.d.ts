import 'react';

declare module 'react' {
  /** The only inline styles there are: numbers a style sheet turns into places and sizes. */
  interface CSSProperties {
    [property: `--${string}`]: string | number;
  }
}
