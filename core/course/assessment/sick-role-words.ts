import { refusalsOf } from '#core/words/refusals.ts';

/** Why nothing is changed about the sick role. */
export const refuseBecause = refusalsOf({
  'no-sick-role': {
    en: 'This form of therapy gives nobody the sick role. Where it is to be given all the same, change that setting of the course first.',
  },
  'nothing-eased-now': {
    en: 'Nothing is eased for now, so there is nothing to show or to end. Give the sick role first.',
  },
  'no-such-duty-now': { en: 'This is not part of what is eased as it stands now. Choose something that is.' },
  'show-to-whom': { en: 'Say to whom: choose somebody from the list, or write who it is.' },
  'shown-already': { en: 'They are on the list already. To change who shows it, take them off first.' },
  'not-shown': { en: 'It is not shown to them, or no longer. Look at the list again.' },
});

/** What the acts of the card do, and what the record says of them. */
export const words = {
  en: {
    tell: 'Say, as the client, how far something that is eased could be taken up again.',
    show: 'Say to whom what is eased may be shown, and whether the client or the therapist shows it.',
    hide: 'Take back that somebody is shown what is eased.',
    end: 'End what was eased as a whole: all of it is taken up again.',
    sentences: {
      EasedDutyToldOf: 'The client said how far something could be taken up again.',
      SickRoleShown: 'The client lets somebody see what is eased.',
      SickRoleShownNoLonger: 'Somebody is no longer shown what is eased.',
      SickRoleEnded: 'What was eased ended.',
    },
  },
};
