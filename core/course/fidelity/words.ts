import { refusalsOf } from '#core/words/refusals.ts';

/** Why a rating is not kept. */
export const refuseBecause = refusalsOf({
  'recording-not-agreed': {
    en: 'The client has not agreed to recordings, so none can be named. Rate from having been there or from the notes, or ask the client first.',
  },
  'own-session': {
    en: 'This therapy was yours when the session was held. Somebody else rates it as the supervisor.',
  },
  'not-of-this-protocol': {
    en: 'The protocol of this course has no {{named}} to rate. Choose from what is listed.',
  },
  'not-heard': {
    en: 'A drift that needs an ear is marked by whoever listened. Say that you were there or heard the recording, or leave it out.',
  },
});

/** What fidelity.ts says. */
export const fidelityWords = {
  en: {
    rateHowFarSession: 'Rate how far a session was IPT, domain by domain.',
    rateAtLeastOneDomain: 'Rate at least one domain.',
    sessionIsNotRecorded: (session: number) =>
      `Session ${session} is not recorded as held. Record it, then rate it.`,
    domainIsRatedTwiceKeep: 'A domain is rated twice. Keep one rating for each.',
    wasNotDoneSoHow: (domain: string) =>
      `${domain} was not done, so how well it was done cannot be rated. Leave competence empty.`,
  },
};

/** What state.ts says. */
export const stateWords = {
  en: {
    give012: 'Give 0, 1, 2 or 3.',
  },
};
