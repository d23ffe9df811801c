import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

/** A table whose figures are reached by arrow keys. */
type TableKeys = {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/**
 * Makes one stop of the Tab key of all buttons in the body of a table: the one that had the focus last, or else the first. From there arrow keys lead
 * from figure to figure, Home and End to the ends of a row.
 */
export function useTableKeys(): TableKeys {
  const table = useRef<HTMLTableElement>(null);
  const last = useRef<Element>(null);
  const markStop = () => {
    const buttons = listRows(table.current).flat();
    const stop = buttons.find((button) => button === last.current) ?? buttons[0];
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  };
  // The rows may be others each time.
  useEffect(markStop);
  return {
    table,
    onFocus({ target }) {
      // Whoever comes to the name of a row goes on with its first figure.
      last.current = target.matches('button') ? target : (target.closest('tr')?.querySelector('button') ?? target);
      markStop();
    },
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = findNext(listRows(table.current), event.target, event.key);
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    },
  };
}

/** The buttons, row by row; a row without any is none. */
function listRows(table: HTMLTableElement | null): HTMLButtonElement[][] {
  return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.querySelectorAll('button')]).filter((row) => row.length > 0);
}

function findNext(rows: readonly (readonly HTMLButtonElement[])[], from: EventTarget, key: string): HTMLButtonElement | undefined {
  const place = rows.findIndex((row) => row.some((button) => button === from));
  const row = rows[place];
  if (row === undefined) return undefined;
  const column = row.indexOf(from as HTMLButtonElement);
  const forward = getComputedStyle(from as Element).direction === 'rtl' ? -1 : 1;
  if (key === 'ArrowRight') return row[column + forward];
  if (key === 'ArrowLeft') return row[column - forward];
  if (key === 'ArrowDown') return rows[place + 1]?.at(Math.min(column, (rows[place + 1]?.length ?? 1) - 1));
  if (key === 'ArrowUp') return place === 0 ? undefined : rows[place - 1]?.at(Math.min(column, (rows[place - 1]?.length ?? 1) - 1));
  if (key === 'Home') return row[0];
  return key === 'End' ? row.at(-1) : undefined;
}
