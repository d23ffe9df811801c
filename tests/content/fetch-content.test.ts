import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readEmbedded } from '../../src/content/read-embedded.ts';

const place: { folder: string | undefined } = vi.hoisted(() => ({ folder: undefined }));
vi.mock('virtual:content', () => place);
vi.mock('../../src/content/read-embedded.ts', () => ({ readEmbedded: vi.fn(async () => '{"from":"the page"}') }));

/** The module as a page has it that has asked for nothing yet. */
async function openPage(folder: string | undefined) {
  place.folder = folder;
  vi.resetModules();
  return (await import('../../src/content/fetch-content.ts')).fetchContent;
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

beforeEach(() => vi.mocked(readEmbedded).mockClear());
afterEach(() => vi.unstubAllGlobals());

describe('a file of the content', () => {
  it('is fetched from the folder of this version, once for all who need it', async () => {
    const fetched = stubNetwork('{"title":"Cold soup"}');
    const fetchContent = await openPage('./content/abc/');
    const readings = await Promise.all([fetchContent('en/start.json'), fetchContent('en/start.json')]);
    readings.push(await fetchContent('en/start.json'));
    expect(readings.map(({ value }) => value)).toEqual([{ title: 'Cold soup' }, { title: 'Cold soup' }, { title: 'Cold soup' }]);
    expect(fetched.mock.calls).toEqual([['./content/abc/en/start.json', { cache: 'default' }]]);
  });

  it('that does not come says why, and is fetched again when it is asked for again', async () => {
    const fetched = stubNetwork(404, 503, '<p>Log in</p>', '<p>Log in</p>', '{"title":"Cold soup"}');
    const fetchContent = await openPage('./content/abc/');
    for (const why of ['gone', 'not_arrived', 'foreign']) expect(await fetchContent('en/start.json')).toEqual({ why, problems: [] });
    expect(await fetchContent('en/start.json')).toEqual({ value: { title: 'Cold soup' }, problems: [] });
    expect(fetched).toHaveBeenCalledTimes(5);
  });

  it('that cannot be read is fetched once more, past every copy of it', async () => {
    const fetched = stubNetwork('<!doctype html><p>Sign in</p>', '{"title":"Cold soup"}');
    const fetchContent = await openPage('./content/abc/');
    expect(await fetchContent('en/start.json')).toEqual({ value: { title: 'Cold soup' }, problems: [] });
    expect(await fetchContent('en/start.json')).toEqual({ value: { title: 'Cold soup' }, problems: [] });
    expect(fetched.mock.calls.map(([, { cache }]) => cache)).toEqual(['default', 'reload']);
  });

  it('stands in the page where there is no folder, and the network is asked for nothing', async () => {
    const fetched = stubNetwork();
    const fetchContent = await openPage(undefined);
    expect(await fetchContent('en/start.json')).toEqual({ value: { from: 'the page' }, problems: [] });
    expect(vi.mocked(readEmbedded).mock.calls).toEqual([['en/start.json']]);
    expect(fetched).not.toHaveBeenCalled();
  });
});

it('a request without an answer has not arrived, whatever the browser says of it', async () => {
  const fetchContent = await openPage('./content/abc/');
  expect(await fetchContent('en/start.json', () => Promise.reject(new TypeError('Failed to fetch')))).toEqual({ why: 'not_arrived', problems: [] });
});
