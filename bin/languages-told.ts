import type { Plugin } from 'vite';
import { otherLanguages } from '#server/languages/files.ts';
import { lackingIn } from '#server/public-pages/language-lacks.ts';
import { said } from './said.js';

/** Tells at the build what is said in English to readers of another language. */
export const languagesTold: Plugin = {
  name: 'languages-told',
  apply: 'build',
  closeBundle() {
    for (const language of otherLanguages()) {
      const lacks = lackingIn(language);
      if (lacks.length > 0) console.error(said.en.saidInEnglish(language, lacks));
    }
  },
};
