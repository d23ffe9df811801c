/**
 * What an answer that is not the file says of it: not now (RFC 9110: 408, 429, 5xx), not there, or something else in its place.
 * @param status of HTTP, none of success
 */
export function toTroubleKind(status: number): 'unreachable' | 'missing' | 'changed' {
  if (status === 408 || status === 429 || status >= 500) return 'unreachable';
  return status === 404 || status === 410 ? 'missing' : 'changed';
}
