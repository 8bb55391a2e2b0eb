import { useSyncExternalStore } from 'react';
import { languageChosen } from '#web/app/spoken/chosen.ts';
import { spoken } from '#web/app/words.ts';

/** The language that the reader would rather have, by its folder. */
export const useWanted = () => useSyncExternalStore(spoken.hears, spoken.wanted, spoken.wanted);

/** Speaks this language from now on, on this device. */
export function chooseLanguage(folder: string): void {
  languageChosen.write(folder);
  void spoken.choose(folder);
}
