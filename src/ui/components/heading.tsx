import type { ReactNode } from 'react';

/** 2 under the page's title, 3 inside a card, 4 below that. */
export type HeadingLevel = 2 | 3 | 4;

type HeadingProps = {
  readonly level: HeadingLevel;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A heading whose rank the caller knows: the same part stands at different depths on different screens. */
export function Heading({ level, id, className, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={className}>
      {children}
    </Tag>
  );
}
