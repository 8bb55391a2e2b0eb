import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'hono';
import { z } from 'zod';
import { readJson } from '#core/forms/read-json.ts';
import { addressParts, isAddressOf } from './pages.ts';
import { builtWebApp } from './web-app-page.ts';

const list = join(builtWebApp, 'begun-with.json');
const listed = z.record(z.string(), z.array(z.string().regex(/^\/assets\/[\w.-]+\.(js|css)$/)));

const tagOf = (piece: string): string =>
  piece.endsWith('.js')
    ? `<link rel="modulepreload" crossorigin href="${piece}">`
    : `<link rel="preload" as="style" crossorigin href="${piece}">`;

/**
 * What a page that people begin with is made of, named in it: it comes at once, and not once the app has found out whose
 * page it is. Whoever has no session is sent on to sign in, and is named none.
 */
export function namedFor({ req }: Context): string {
  if (!/\bsession_token=/.test(req.header('cookie') ?? '') || !existsSync(list)) return '';
  const pages = listed.parse(readJson(readFileSync(list, 'utf8')));
  const path = addressParts(req.path);
  const [, pieces = []] = Object.entries(pages).find(([page]) => isAddressOf(addressParts(page), path)) ?? [];
  return pieces.map(tagOf).join('');
}
