import type { OffsetAt } from './report.ts';

/** What `Intl` says of a zone at a moment: GMT, GMT+05:00, GMT-03:30; long ago also with seconds. */
const OFFSET = /^GMT(?:([+\-\u2212])(\d{2}):(\d{2}))?/;

/**
 * Minutes that clocks in a zone are ahead of UTC, moment by moment. Seconds, which only clocks of long ago were apart by, are left out.
 * @param zone IANA name, such as Asia/Almaty; one that the browser does not know throws a `RangeError`
 */
export function readZoneOffset(zone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return (moment) => {
    const name = format.formatToParts(Date.parse(moment)).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = '0', minutes = '0'] = OFFSET.exec(name) ?? [];
    return (sign === undefined || sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
  };
}
