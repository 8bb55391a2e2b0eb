import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'hono';
import { z } from 'zod';
import { readJson } from '#core/forms/read-json.ts';
import { addressParts, isAddressOf } from './pages.ts';
import { builtWebApp } from './web-app-page.ts';

const listed = z.record(z.string(), z.array(z.string().regex(/^\/assets\/[\w.-]+\.(js|css)$/)));

const tagOf = (piece: string): string =>
  piece.endsWith('.js')
    ? `<link rel="modulepreload" crossorigin href="${piece}">`
    : `<link rel="preload" as="style" crossorigin href="${piece}">`;

interface Begun {
  page: readonly string[];
  tags: string;
}

function readFrom(list: string): Begun[] {
  if (!existsSync(list)) return [];
  return Object.entries(listed.parse(readJson(readFileSync(list, 'utf8')))).map(([page, pieces]) => ({
    page: addressParts(page),
    tags: pieces.map(tagOf).join(''),
  }));
}

/** Whether whoever asks may be signed in: their page is the app’s. */
export const hasSession = ({ req }: Context): boolean => /\bsession_token=/.test(req.header('cookie') ?? '');

/**
 * What a page that people begin with is made of, named in it: it comes at once, and not once the app has found out whose
 * page it is. Whoever has no session is sent on to sign in, and is named none. The list is read once: what is built does
 * not change while Kith runs.
 */
export function namesPieces(list = join(builtWebApp, 'begun-with.json')): (asked: Context) => string {
  let begun: Begun[] | undefined;
  return (context) => {
    if (!hasSession(context)) return '';
    begun ??= readFrom(list);
    const path = addressParts(context.req.path);
    return begun.find(({ page }) => isAddressOf(page, path))?.tags ?? '';
  };
}
