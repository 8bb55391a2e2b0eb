/** Why something is refused of a programme, by code. */
export const refusedOfProgramme = {
  en: {
    stale: 'Somebody changed the places meanwhile. Load this page again, then change them.',
    month: 'Give a month such as 2026-03.',
    order: 'The last month lies before the first.',
    'too-long': 'Ask about five years at most.',
    'no-such-place': 'There is no such place in this programme.',
  },
} as const;
