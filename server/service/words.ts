/** What is said of the first visit. */
export const firstVisit = {
  en: {
    printed:
      'Nobody has an account here yet, and others than you can reach this Kith. On the first visit, give this set-up code: {{code}}',
    'wrong-code':
      'This is not the set-up code. It is printed where Kith was started; read it there, or start Kith again for a new one.',
  },
} as const;
