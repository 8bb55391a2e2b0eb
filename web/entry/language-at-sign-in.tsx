import { LanguagesOffered } from '#web/app/frame/languages-offered.tsx';
import { chooseLanguage } from '#web/app/spoken/choose.ts';

const page = '/sign-in';

/** The other languages of the sign-in, for this device: nobody is there yet whose account could keep the choice. */
export const LanguageAtSignIn = () => (
  <LanguagesOffered page={page} choose={(folder) => chooseLanguage(folder, page)} />
);
