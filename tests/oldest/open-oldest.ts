import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findOldestChromium } from '../browser/find-oldest-chromium.mjs';

/** What this build of Chromium 109 needs to run at all: it was made for machines without a desk. */
const SWITCHES = ['--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote'];

/** The oldest Chromium with a profile that can be opened again. */
export type OldestBrowser = {
  readonly page: Page;
  readonly version: string;
  /** What the page complained about so far: exceptions and errors on the console. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
};

/** A folder for a profile, and how to remove it. */
export function makeProfile(): { readonly profile: string; remove(): void } {
  const profile = mkdtempSync(join(tmpdir(), 'amends-oldest-'));
  return { profile, remove: () => rmSync(profile, { recursive: true, force: true }) };
}

/** Starts it with one page. All of it is one process, which carries one page well and not two: each test has a browser of its own. */
export async function openOldest(profile: string): Promise<OldestBrowser> {
  const found = await findOldestChromium(join(import.meta.dirname, '..', '..'));
  if (typeof found === 'string') throw new Error(found);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    env: { ...process.env, ...found.env } as Record<string, string>,
    args: SWITCHES,
    locale: 'en-GB',
    timeout: 30_000,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  return { page, version: context.browser()?.version() ?? (await readVersion(context)), complaints, close: () => context.close() };
}

async function readVersion(context: BrowserContext): Promise<string> {
  const agent = await context.pages()[0]?.evaluate(() => navigator.userAgent);
  return /Chrome\/([\d.]+)/.exec(agent ?? '')?.[1] ?? '';
}
