import { storedText } from '#web/app/offline/stored.ts';

const kept = storedText('language');

/** The language chosen on this device. It is said to the server too, for what that writes before the app is there. */
export const languageChosen = {
  read: kept.read,
  write(folder: string): void {
    kept.write(folder);
    // biome-ignore lint/suspicious/noDocumentCookie: no browser that Kith is for can do without it.
    document.cookie = `language=${folder}; path=/; max-age=31536000; samesite=lax`;
  },
};
