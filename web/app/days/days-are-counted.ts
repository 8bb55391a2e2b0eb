import type { Temporal } from 'temporal-polyfill';
import { countBy } from './temporal.ts';

/** Resolves once days and hours can be counted: a browser that counts them itself is sent no other way to. */
export async function daysAreCounted(): Promise<void> {
  const browser = globalThis as { Temporal?: typeof Temporal };
  if (browser.Temporal) return;
  // Where it does not come, Help now, which counts nothing, is there still.
  const found = await import('temporal-polyfill/implementation').catch(() => undefined);
  if (!found) return;
  browser.Temporal = found.Temporal;
  countBy(found.Temporal);
}
