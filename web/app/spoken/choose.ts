import { NoLine, send } from '#web/app/api.ts';
import { bringAnother, partsAsked } from '#web/app/words.ts';
import { languageChosen, languageWaits } from './chosen.ts';

/**
 * Speaks this language from now on, on the page that stands at this address, without loading anything anew. It is said to
 * the server too, for what that writes before the app is there.
 */
export async function chooseLanguage(folder: string, at: string): Promise<void> {
  languageChosen.write(folder);
  // biome-ignore lint/suspicious/noDocumentCookie: no browser that Kith is for can do without it.
  document.cookie = `language=${folder}; path=/; max-age=31536000; samesite=lax`;
  await speakNow(folder, at);
}

/** Speaks this language on the page that stands at this address, and keeps nothing of it. */
export async function speakNow(folder: string, at: string): Promise<void> {
  const speaks = await bringAnother(folder);
  await Promise.all([...partsAsked].map(speaks.brought));
  await speaks.choose(folder, at);
}

/** Keeps the choice with the account, which every device of theirs follows; without a line it waits on this one. */
export async function keepWithAccount(person: string, folder: string): Promise<void> {
  try {
    await send('language', { language: folder }, 'PUT');
    languageWaits.forget();
  } catch (error) {
    if (error instanceof NoLine) languageWaits.write(`${person}/${folder}`);
  }
}

/** Speaks what the account was chosen to be read in, unless a later choice made on this device has yet to be sent. */
export async function followAccount(me: { id: string; language?: string }, at: string): Promise<void> {
  const [whose, folder] = languageWaits.read()?.split('/') ?? [];
  if (whose === me.id && folder) return keepWithAccount(me.id, folder);
  if (me.language && me.language !== languageChosen.read()) await chooseLanguage(me.language, at);
}
