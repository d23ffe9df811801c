import { Children, type ReactNode, startTransition, useEffect, useState } from 'react';

/** Draws its children one after the other, each once the one before is on the screen: what stands first is read first, and clicks come in between. */
export function Gradually({ children }: { readonly children: ReactNode }) {
  const all = Children.toArray(children);
  const [count, setCount] = useState(1);
  const isWhole = count >= all.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each number that is drawn leads to the next
  useEffect(() => {
    if (!isWhole) startTransition(() => setCount((drawn) => drawn + 1));
  }, [count, isWhole]);
  return all.slice(0, count);
}
