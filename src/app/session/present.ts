/** A value that the state of the machine guarantees. Throws where the chart itself is wrong. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The session entered a state without what that state needs.');
  return value;
}
