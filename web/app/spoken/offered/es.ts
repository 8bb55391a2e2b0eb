import type { Offered } from '#web/app/spoken/speaking.ts';

/** Spanish, as it is understood all over Latin America. */
const spanish: Readonly<Record<string, Offered>> = {
  es: {
    name: 'Español',
    onlyEnglish: 'Esta página todavía está solo en inglés.',
    pages: [
      '/help-now',
      '/home',
      '/my/account',
      '/my/plan',
      '/my/plan/safety',
      '/my/plan/staying-well',
      '/my/messages',
      '/my/letters',
      '/my/sessions',
      '/my/together',
      '/my/feedback',
      '/my/try-outs',
      '/my/for-now',
      '/my/group',
      '/my/between-us',
      '/my/people/new',
      '/my/timeline',
      '/who-looked',
      '/consent',
      '/measure',
      '/measure/$instrument',
      '/my/more',
    ],
  },
};

export default spanish;
