import { readdirSync } from 'node:fs';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import i18next from 'i18next';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { catalogue, type Words } from '#web/app/catalogue.ts';

const english = new URL('../web/messages/en/', import.meta.url);

/** A browser's storage in which nothing was ever kept. */
const empty = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined, length: 0 };

/** Every file of the English catalogue, by its path. */
export async function englishFiles(): Promise<Record<string, { default: Words }>> {
  const files = readdirSync(english, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const read = await Promise.all(
    files.map(async (file) => [
      `messages/en/${file}`,
      (await import(new URL(file, english).href)) as { default: Words },
    ]),
  );
  return Object.fromEntries(read);
}

/** Pieces of a page can be drawn here without a browser, in English, as on a machine that never saw Kith. */
export async function inEnglish(): Promise<void> {
  Object.defineProperty(globalThis, 'localStorage', { value: empty, configurable: true });
  await i18next.use(initReactI18next).init({
    lng: 'en',
    resources: { en: { translation: catalogue(await englishFiles()) } },
    interpolation: { escapeValue: false },
  });
}

/** What a piece of a page looks like at first, as HTML. */
export function drawn(piece: ReactNode): string {
  return renderToStaticMarkup(createElement(QueryClientProvider, { client: new QueryClient() }, piece));
}
