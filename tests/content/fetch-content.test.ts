import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchContent } from '../../src/content/fetch-content.ts';
import { fetchFrom } from '../../src/content/fetch-from.ts';

/** Files beside a page that has asked for nothing yet. */
function openPage() {
  const fetchText = fetchFrom('./content/abc/');
  return (path: string) => fetchContent(path, fetchText);
}

/** A network that answers with these texts, one after the other; a number is a status without a text. */
function stubNetwork(...answers: readonly (string | number)[]) {
  const left = [...answers];
  const fetched = vi.fn(async (_url: string, _how: RequestInit) => {
    const answer = left.shift() ?? 500;
    return typeof answer === 'string' ? new Response(answer) : new Response('<!doctype html>', { status: answer, statusText: 'Not Found' });
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

describe('a file of the content', () => {
  it('is fetched from the folder of this version, once for all who need it', async () => {
    const fetched = stubNetwork('{"title":"Cold soup"}');
    const fetchFile = openPage();
    const readings = await Promise.all([fetchFile('en/start.json'), fetchFile('en/start.json')]);
    readings.push(await fetchFile('en/start.json'));
    expect(readings.map(({ value }) => value)).toEqual([{ title: 'Cold soup' }, { title: 'Cold soup' }, { title: 'Cold soup' }]);
    expect(fetched.mock.calls).toEqual([['./content/abc/en/start.json', { cache: 'default' }]]);
  });

  it('that does not come says why, and is fetched again when it is asked for again', async () => {
    const fetched = stubNetwork(404, 503, '<p>Log in</p>', '<p>Log in</p>', '{"title":"Cold soup"}');
    const fetchFile = openPage();
    for (const why of ['gone', 'not_arrived', 'foreign']) expect(await fetchFile('en/start.json')).toEqual({ why, problems: [] });
    expect(await fetchFile('en/start.json')).toEqual({ value: { title: 'Cold soup' }, problems: [] });
    expect(fetched).toHaveBeenCalledTimes(5);
  });

  it('that cannot be read is fetched once more, past every copy of it', async () => {
    const fetched = stubNetwork('<!doctype html><p>Sign in</p>', '{"title":"Cold soup"}');
    const fetchFile = openPage();
    expect(await fetchFile('en/start.json')).toEqual({ value: { title: 'Cold soup' }, problems: [] });
    expect(await fetchFile('en/start.json')).toEqual({ value: { title: 'Cold soup' }, problems: [] });
    expect(fetched.mock.calls.map(([, { cache }]) => cache)).toEqual(['default', 'reload']);
  });
});

it('a request without an answer has not arrived, whatever the browser says of it', async () => {
  expect(await fetchContent('en/start.json', () => Promise.reject(new TypeError('Failed to fetch')))).toEqual({ why: 'not_arrived', problems: [] });
});
