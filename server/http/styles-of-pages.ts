import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../dist/web/public.html', import.meta.url));

/**
 * The styles of pages that the server draws itself, as links for the head: as they were built, and before that as they
 * stand, which only the page that developers open knows.
 */
export function stylesOfPages(): string {
  if (!existsSync(built)) return '<link rel="stylesheet" href="/public-pages/public-pages.css">';
  return (readFileSync(built, 'utf8').match(/<link rel="stylesheet"[^>]*>/g) ?? []).join('');
}
