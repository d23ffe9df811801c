/** The day of a moment where the device is, as YYYY-MM-DD: the one its user will look for. */
export function toLocalDay(moment: string): string {
  const date = new Date(moment);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
