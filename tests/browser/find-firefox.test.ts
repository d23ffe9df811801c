import { expect, test } from 'vitest';
import { buildMachine } from './build-machine.ts';
import { findFirefox } from './find-firefox.mjs';

test('the long-term release is taken before another Firefox, and FIREFOX_PATH before both', () => {
  const answering = ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/opt/mine'];
  expect(findFirefox(buildMachine({ answering }).machine)).toBe('/usr/bin/firefox-esr');
  expect(findFirefox(buildMachine({ answering, env: { FIREFOX_PATH: '/opt/mine' } }).machine)).toBe('/opt/mine');
});

test('a FIREFOX_PATH that is no file is an error, even with another at hand', () => {
  const { machine } = buildMachine({ answering: ['/usr/bin/firefox-esr'], env: { FIREFOX_PATH: '/opt/gone' } });
  expect(() => findFirefox(machine)).toThrow('FIREFOX_PATH is /opt/gone, but there is no such file.');
});

test('as root on Debian it is installed', () => {
  const { machine, ran } = buildMachine({ uid: 0, files: ['/usr/bin/apt-get'], installs: '/usr/bin/firefox-esr' });
  expect(findFirefox(machine)).toBe('/usr/bin/firefox-esr');
  expect(ran).toContain('DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -q install -y --no-install-recommends firefox-esr');
});

test('where there is none it says what was tried, and is not an error', () => {
  const { machine, said } = buildMachine({});
  expect(findFirefox(machine)).toBeUndefined();
  expect(said).toEqual([
    'No Firefox: the one file is tried in Chromium alone. FIREFOX_PATH: not set; on PATH: no usable firefox-esr, firefox; apt-get install firefox-esr: not tried, only as root.',
  ]);
});
