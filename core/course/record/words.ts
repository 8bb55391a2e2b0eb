import { refusalsOf } from '#core/words/refusals.ts';

/** Why an entry is not struck out. */
export const refuseBecause = refusalsOf({
  'moved-on': {
    en: 'The record has changed since this page was opened, so nothing was struck out. Look at it again, and strike the entry out where it stands now.',
  },
  'number-alone': {
    en: 'A number alone does not say which entry is meant, since it moves on when something before it changes. Give the act of the entry as well.',
  },
  kept: {
    en: 'This entry stays. An alarm is answered, a signed note is added to, how somebody joined a group and left it is put right in the group, and what somebody said no to, or was shown no longer, is changed by a new entry.',
  },
});

/** What record.ts says. */
export const recordWords = {
  en: {
    strikeOutFact: 'Strike out a fact that was wrong, with the reason; both stay in the record.',
    reason: 'The reason',
    thisEntryHasAlreadyBeen: 'This entry has already been struck out. Nothing needs to change.',
  },
};
