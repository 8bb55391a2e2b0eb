import type { Offered } from '#web/app/spoken/speaking.ts';

/** Spanish, as it is understood all over Latin America. */
const spanish: Readonly<Record<string, Offered>> = {
  es: {
    name: 'Español',
    onlyEnglish: 'Esta página todavía está solo en inglés.',
    pages: [
      '/help-now',
      '/sign-in',
      '/invitation',
      '/new-password',
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
      '/my/people',
      '/my/people/$person',
      '/my/people/new',
      '/my/progress',
      '/my/moments',
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
