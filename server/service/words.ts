/** What is said of the first visit. */
export const firstVisit = {
  en: {
    printed:
      'Nobody has an account here yet, and others than you can reach this Kith. On the first visit, give this set-up code: {{code}}',
    'wrong-code':
      'This is not the set-up code. It is printed where Kith was started; read it there, or start Kith again for a new one.',
  },
} as const;

/** Why what a service says on its public pages is not taken. */
export const refusedOfPages = {
  en: {
    stale:
      'Somebody changed the public pages meanwhile. Look at them as they stand now, then make your change again.',
    'read-by-whom': 'Say both who has read the pages and on which day, or neither.',
    telephone: 'Give a telephone number, digits and spaces.',
    tooLong: 'Say it in up to 200 characters.',
  },
} as const;

/** What is asked of somebody who chooses a language. */
export const ownLanguage = {
  en: { language: 'Give the code of a language, such as es.' },
} as const;

/** What is asked of a service that does research. */
export const research = {
  en: {
    purpose: 'Say in a sentence what the research is for: clients read it before they answer.',
    tooLong: 'Say it in up to 600 characters.',
  },
} as const;
