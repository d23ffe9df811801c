import type { RoadPoint } from './lay-out-roads.ts';

/** A line through points that bends at them instead of breaking: the path of an SVG in the same unit. */
export function drawWay([first, ...rest]: readonly RoadPoint[]): string {
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return '';
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? last;
    return `Q${write(point)} ${write({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  return `M${write(first)}${bends.join('')}L${write(last)}`;
}

function write({ x, y }: RoadPoint): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}
