import { refusalsOf } from '#core/words/refusals.ts';

/** Why an issue is not agreed. */
export const refuseBecause = refusalsOf({
  'issue-reworded': {
    en: 'This issue was put in other words since it was read. Read it as it stands now, and agree to that if it fits.',
  },
});
