import { refusalsOf } from '#core/words/refusals.ts';

/** Why something is refused of a programme, by code. */
export const refusedOfProgramme = {
  en: {
    stale: 'Somebody changed the places meanwhile. Load this page again, then change them.',
    month: 'Give a month such as 2026-03.',
    order: 'The last month lies before the first. Change one of the two.',
    'too-long': 'Ask about five years at most.',
    'year-to-come': 'There are no figures of a year to come. Ask about this year, or years before it.',
    'whole-years':
      'Ask about whole years, from a January to a December: the difference of two parts would tell what is held back.',
    'within-place': 'Figures by who leads are of all the groups they lead. Ask by place to see one place.',
    'no-such-place': 'There is no such place in this programme. Choose one of the list.',
  },
} as const;

export const refuseBecause = refusalsOf({
  'has-groups': {
    en: 'Groups lie in {{name}}, or within it: it stays where it is, so that no figure of before changes. Retire it, and add it anew where it lies now.',
  },
});
