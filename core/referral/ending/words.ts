import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    sayHow: 'Say why no course begins.',
    fields: { why: 'The reason' },
    says: {
      closeReferral: 'Close a referral from which no course begins, and say why.',
      takeUpReferral: 'Take up a referral again that was closed.',
      beginCourse:
        'Open the course of somebody who was referred: with whom, by which form, when the first session is, and with all that was told.',
    },
    sentences: {
      ReferralClosed: 'The referral was closed.',
      ReferralTakenUp: 'The referral was taken up again.',
      CourseBegun: 'A course began from it.',
    },
  },
} as const;

export const refuseBecause = refusalsOf({
  'not-closed': { en: 'This referral is open. Nothing needs to change.' },
  'say-where': { en: 'Say in a few words where they were sent, or what comes instead.' },
});
