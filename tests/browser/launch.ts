import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { bundledEnvironment, unpackedBrowser } from './bundled.ts';

/**
 * All the flags the browser is started with, in place of Playwright's own, some of which take down a wall between
 * sites. None here does: they keep it quiet, keep it from slowing pages nobody looks at, and fix how it draws.
 */
export const flags = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-startup-window',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-field-trial-config',
  '--disable-breakpad',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-back-forward-cache',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--hide-scrollbars',
  '--mute-audio',
  '--export-tagged-pdf',
  // A mouse that hovers: a machine without one is taken for a touch screen.
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
];

/** Chromium refuses to be sandboxed under root. */
export const isRoot = process.getuid?.() === 0;

/** The machine's own browser, used only where it is named. */
export const ownBrowser = () => process.env.KITH_CHROMIUM || undefined;

/** Starts the browser in a profile that lives as long as it does. */
export async function launch({ sandbox }: { sandbox: boolean }): Promise<Browser> {
  const own = ownBrowser();
  const profile = mkdtempSync(join(tmpdir(), 'kith-browser-'));
  const forget = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const browser = await chromium.launch({
      executablePath: own ?? (await unpackedBrowser()),
      ignoreDefaultArgs: true,
      args: [...flags, `--user-data-dir=${profile}`, ...(sandbox ? [] : ['--no-sandbox'])],
      env: { ...process.env, ...(own ? {} : bundledEnvironment()) },
    });
    browser.on('disconnected', forget);
    return browser;
  } catch (error) {
    forget();
    throw error;
  }
}
