/** Nothing that would speak against the therapy was found, and safety at home was asked alone. */
export const nothingFound = {
  psychosis: 'no',
  bipolar: 'no',
  substances: 'no',
  violenceAtHome: 'no',
  violenceAsked: 'alone',
} as const;

/** What answers an alarm after which the course goes on. */
export const noIntent = {
  asked: 'Plan',
  said: 'None',
  decided: 'Go on',
  why: 'No intent',
  actions: ['more_contact' as const],
  nextReview: '2026-01-20',
};

/** Sixteen weekly sessions from 13 January 2026, agreed. */
export const sixteenWeeks = {
  version: 0,
  sessions: 16,
  minutes: 50,
  ends: '2026-04-28',
  attendancePolicy: 'A day’s notice',
  emergencyArrangements: 'GP, crisis line',
};
