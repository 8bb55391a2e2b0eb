import type { Offered } from '#web/app/spoken/speaking.ts';

/** Spanish, as it is understood all over Latin America. */
const spanish: Readonly<Record<string, Offered>> = {
  es: {
    name: 'Español',
    onlyEnglish: 'Esta página todavía está solo en inglés.',
    pages: ['/help-now'],
  },
};

export default spanish;
