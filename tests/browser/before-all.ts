import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundledVersion } from './bundled.ts';
import { isRoot, launch, ownBrowser } from './launch.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    sandbox: boolean;
    /** A folder in which files of this run lay down what others take from there. */
    aside: string;
  }
}

/** Whether the kernel lets the browser have its sandbox. */
async function canBeSandboxed(): Promise<boolean> {
  try {
    await (await launch({ sandbox: true })).close();
    return true;
  } catch (error) {
    if (/no usable sandbox/i.test(String(error))) return false;
    throw error;
  }
}

/** Once before all browser files: unpacks the browser, and says in the log which it is and whether it is sandboxed. */
export default async function beforeAll(project: TestProject): Promise<() => void> {
  const sandbox = !isRoot && (await canBeSandboxed());
  const why = isRoot ? 'root cannot have one' : 'this kernel forbids it';
  const browser = await launch({ sandbox });
  const which = ownBrowser() ?? `the one in @sparticuz/chromium ${bundledVersion}`;
  console.log(
    `Browser: Chromium ${browser.version()}, ${which}${sandbox ? '' : `, without its sandbox, since ${why}`}.`,
  );
  await browser.close();
  project.provide('sandbox', sandbox);
  const aside = mkdtempSync(join(tmpdir(), 'kith-aside-'));
  project.provide('aside', aside);
  return () => rmSync(aside, { recursive: true, force: true });
}
