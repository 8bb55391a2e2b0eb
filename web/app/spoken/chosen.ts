import { storedText } from '#web/app/offline/stored.ts';

/** The language chosen on this device, by its folder. */
export const languageChosen = storedText('language');

/** Whose choice has yet to be sent to the server, and which, as `person/es`. */
export const languageWaits = storedText('language-waits');
