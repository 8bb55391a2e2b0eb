import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright-core';
import { build, type InlineConfig, preview } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { closeBrowser } from '#tests/browser.ts';

/** The policy the product itself is served under: no inline style, nothing from elsewhere. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'";

/** Every picture of the gallery by the id of its part, save the formulation, which is a sheet of words. */
export const pictures = [
  'circle',
  'private',
  'forty',
  'moments',
  'timeline',
  'sixty',
  'trajectory',
  'cycle',
  'long',
  'pattern',
  'chain',
  'ladder',
  'course',
  'expectations',
  'roles',
  'grief',
  'ties',
];

/** Builds the gallery and serves it under the strict policy. */
async function openGallery() {
  const outDir = await mkdtemp(join(tmpdir(), 'kith-gallery-'));
  const config: InlineConfig = {
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, reportCompressedSize: false },
    preview: { port: 0, host: '127.0.0.1', headers: { 'content-security-policy': policy } },
  };
  await build(config);
  const server = await preview(config);
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

/** The gallery, open while the tests of one file run. */
export function galleryOfThisFile() {
  let gallery: Awaited<ReturnType<typeof openGallery>>;
  beforeAll(async () => {
    gallery = await openGallery();
  }, 120_000);
  afterAll(async () => {
    await closeBrowser();
    await gallery.close();
  });
  return {
    url: () => gallery.url,
    /** Where one piece stands alone. */
    only: (id: string) => `${gallery.url}?only=${id}`,
  };
}

export async function away(page: Page): Promise<void> {
  await page.context().close();
}
