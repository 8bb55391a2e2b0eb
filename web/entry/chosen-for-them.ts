import { chooseLanguage } from '#web/app/spoken/choose.ts';
import { languageChosen } from '#web/app/spoken/chosen.ts';
import { languagesOf } from '#web/app/spoken/offered-languages.ts';

/** Speaks the language that was chosen for whoever is invited, unless one was chosen on this device. */
export async function speakAsChosen(language: string): Promise<void> {
  const isOffered = languagesOf('/invitation').some(([folder]) => folder === language);
  if (isOffered && !languageChosen.read()) await chooseLanguage(language, '/invitation');
}
