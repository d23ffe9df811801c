import { expect, test } from 'vitest';
import { type PageLoads, writePolicy } from '../../../src/content/build/write-policy.ts';

/** SHA-256 of `alert(1)` and of `p{color:red}`, by openssl. */
const OF_ALERT = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";
const OF_RED = "'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='";

/** The rules of a page's policy by their names. */
function readPolicy(page: string, loads: PageLoads): Record<string, string> {
  const [, content = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/.exec(writePolicy(page, loads)) ?? [];
  return Object.fromEntries(content.split('; ').map((rule) => [rule.split(' ', 1)[0] ?? '', rule.slice(rule.indexOf(' ') + 1)]));
}

test('the policy stands where the page has a place for it, and the rest of the page as it was', () => {
  expect(writePolicy('<meta charset="utf-8" /><!-- policy --><title>$& A</title>', 'files')).toMatch(
    /^<meta charset="utf-8" \/><meta http-equiv="Content-Security-Policy" content="[^"]+" \/><title>\$& A<\/title>$/,
  );
});

test('a page with files beside it loads them and nothing from elsewhere', () => {
  expect(readPolicy('<!-- policy -->', 'files')).toEqual({
    'default-src': "'self'",
    'script-src': "'self'",
    'style-src': "'self'",
    'font-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
  });
});

test('a page that holds everything loads nothing but what is in it', () => {
  const page = '<!-- policy --><style>p{color:red}</style><script>alert(1)</script>';
  expect(readPolicy(page, 'nothing')).toMatchObject({
    'default-src': "'none'",
    'script-src': OF_ALERT,
    'style-src': OF_RED,
    'font-src': 'data:',
    'img-src': 'data:',
  });
});

test('scripts and styles in place are let in by their hashes, each once, those with an address by being own', () => {
  const page =
    '<!-- policy --><script async src="./a.js"></script><script>alert(1)</script><script type="module">alert(1)</script><style media="print">p{color:red}</style>';
  expect(readPolicy(page, 'files')).toMatchObject({ 'script-src': `'self' ${OF_ALERT}`, 'style-src': `'self' ${OF_RED}` });
});

test('data in the page is no script and needs no leave', () => {
  const page =
    '<!-- policy --><script type="application/json" id="en/start.json">{}</script><script id="x" type="application/json">[]</script><script>alert(1)</script>';
  expect(readPolicy(page, 'nothing')['script-src']).toBe(OF_ALERT);
});

test('nothing lets a script or a style in that the page was not built with', () => {
  expect(writePolicy('<!-- policy --><script>alert(1)</script>', 'files')).not.toMatch(/unsafe|\*|https?:/);
});
