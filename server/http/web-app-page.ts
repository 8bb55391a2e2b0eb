import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the built web app lies. */
export const builtWebApp = fileURLToPath(new URL('../../dist/web', import.meta.url));

const page = join(builtWebApp, 'index.html');

/** The page that the web app begins from; nothing where it is not built. */
export const webAppPage = (): string | undefined =>
  existsSync(page) ? readFileSync(page, 'utf8') : undefined;
