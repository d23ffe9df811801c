const MINUTE = 60_000;

/** A moment as a clock on a wall shows it, `2026-11-21 19:05:00`. @param moment ISO 8601 in UTC @param minutes that the clock is ahead of UTC */
export function toLocalTime(moment: string, minutes: number): string {
  return new Date(Date.parse(moment) + minutes * MINUTE).toISOString().slice(0, -5).replace('T', ' ');
}

/** How far a clock is ahead of UTC, `UTC+05:00`: it begins with letters, because a cell that begins with a sign is a formula to some. */
export function toOffsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
