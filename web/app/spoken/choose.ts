import { bringAnother, partsAsked } from '#web/app/words.ts';
import { languageChosen } from './chosen.ts';

/**
 * Speaks this language from now on, on the page that stands at this address, without loading anything anew. It is said to
 * the server too, for what that writes before the app is there.
 */
export async function chooseLanguage(folder: string, at: string): Promise<void> {
  languageChosen.write(folder);
  // biome-ignore lint/suspicious/noDocumentCookie: no browser that Kith is for can do without it.
  document.cookie = `language=${folder}; path=/; max-age=31536000; samesite=lax`;
  const speaks = await bringAnother(folder);
  await Promise.all([...partsAsked].map(speaks.brought));
  await speaks.choose(folder, at);
}
