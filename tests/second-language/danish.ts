import { readdirSync } from 'node:fs';
import type { Words } from '#web/app/catalogue.ts';

/** A handful of Danish, laid out as a language of Kith is: `web/messages/da` would hold the same files. */
const folder = new URL('./messages/da/', import.meta.url);

type File = { default: Words };

export const danish: Record<string, () => Promise<File>> = Object.fromEntries(
  readdirSync(folder).map((name) => [
    `../messages/da/${name}`,
    async () => (await import(new URL(name, folder).href)) as File,
  ]),
);
