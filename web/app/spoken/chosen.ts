import { storedText } from '#web/app/offline/stored.ts';

/** The language chosen on this device, by its folder. */
export const languageChosen = storedText('language');
