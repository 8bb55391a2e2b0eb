import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';

/**
 * The language chosen on this device, else the dearest of its browser among these; English where it is none of them.
 * An answer that follows it varies by both.
 */
export function languageAsked(context: Context, among: readonly string[]): string {
  context.header('vary', 'accept-language, cookie');
  return languageIn(among, [getCookie(context, 'language'), context.req.header('accept-language')].join(','));
}

/** The dearest language of a reader among these; English otherwise. @param accepted as the browser names them */
export function languageIn(among: readonly string[], accepted = ''): string {
  for (const one of accepted.split(',')) {
    const language = one.split(';')[0]?.trim().split('-')[0] ?? '';
    if (among.includes(language)) return language;
  }
  return 'en';
}
