import type { Standing } from '#core/book/doing.ts';

const takers: readonly Standing[] = ['administrator', 'manager', 'supervisor', 'therapist'];

/** Who may do each act of a referral, said a second time and apart from the chapters: a change of one must be meant in the other. */
export const referralActsOpenTo: readonly { who: readonly Standing[]; acts: string }[] = [
  {
    who: takers,
    acts: `answerPlace beginCourse closeReferral offerPlace pauseWait putOnList resumeWait sayParticularsAnew setPriority
      takeMeasure takeUpReferral`,
  },
  { who: [...takers, 'client'], acts: 'receiveReferral tellDanger' },
  { who: [...takers, 'cover'], acts: 'noteContact' },
  { who: ['cover', 'supervisor', 'therapist'], acts: 'answerDanger decideFit' },
];

/** What of a referral goes along into a course and is read by clinicians alone. */
export const ofReferrals: readonly string[] = [
  ...['concern', 'contacts.words', 'hopes', 'referrer', 'danger.words'],
  ...['asked', 'decided', 'nextReview', 'said'].map((field) => `danger.answer.${field}`),
];
