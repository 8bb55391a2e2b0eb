import { fewest } from '#core/lists/small-counts.ts';
import type { WaitRule } from '#core/referral/waits.ts';

/** The rule by which a service counts waits, in words. */
const countedBy = {
  en: {
    from: {
      received: 'Counted from the day the referral came',
      assessed: 'Counted from the day a clinician decided',
    },
    until: { offered: 'to the day a place was offered.', first_session: 'to the first session.' },
    askedToWait: {
      not_counted: 'Days on which they asked to wait are not counted.',
      counted: 'Days on which they asked to wait are counted.',
    },
  },
} as const;

/** What stands in a report for the board. */
export const board = {
  en: {
    title: 'Report for the board',
    of: (period: string, before: string | null, day: string) =>
      before ? `${period}, beside ${before}. As of ${day}.` : `${period}. As of ${day}.`,
    fromTheStart: 'From the start of the service',
    span: (from: string, to: string) => `${from} to ${to}`,
    nothingBefore: 'There is no period before it to lay beside it.',
    small: `Nobody is named. A number below ${fewest} is held back, and so is any other by which it could be worked out; “not shown” stands there. A held back number may be large.`,
    notShown: 'not shown',
    noneYet: 'none yet',
    counts: 'Courses',
    figure: 'Figure',
    begun: 'Begun',
    finished: 'Finished, with at least two sessions held',
    outcomes: 'How courses turned out',
    outcomesSay:
      'Of courses closed in the period after at least two sessions. First and last valid scores count, as NHS Talking Therapies defines recovery and reliable change; a finished course whose scores are incomplete stays in the whole as not improved. In brackets the 95% interval (Wilson 1927).',
    apartSay: 'Where intervals overlap, the two periods may differ by chance alone.',
    share: (n: number, of: number, percent: number) => `${n} of ${of}, ${percent}%`,
    interval: (from: number, to: number) => `(${from} to ${to}%)`,
    picture: (figures: string) => `Shares in per cent, with 95% intervals. ${figures}`,
    inPicture: (figure: string, now: string, before: string | null) =>
      before === null ? `${figure}: ${now}.` : `${figure}: ${now}; before: ${before}.`,
    figures: {
      complete: 'Scores complete',
      recovery: 'Recovered',
      reliableImprovement: 'Reliably improved',
      reliableRecovery: 'Reliably recovered',
      reliableDeterioration: 'Reliably worse',
      attended: 'Attendance',
      dropOut: 'Drop-out',
    },
    effect: 'How far scores moved',
    effectSay:
      'The mean of first scores less the mean of last scores, over the spread of first scores in England, as NHS England computes it. It says how far a group moved, and not what caused it.',
    effectOf: (effect: number, first: number, last: number, of: number) =>
      `${effect.toFixed(2)} (${first.toFixed(1)} to ${last.toFixed(1)}, ${of} courses)`,
    measure: 'Measure',
    apart: {
      area: { title: 'By problem area', group: 'Area', others: 'Other areas together' },
      form: { title: 'By form of therapy', group: 'Form', others: 'Other forms together' },
      place: { title: 'By place', group: 'Place', others: 'Other places together' },
      team: { title: 'By team', group: 'Team', others: 'Other teams together' },
    },
    apartOf: (period: string) => `${period}. Those with few courses stand together.`,
    finishedHead: 'Finished',
    waits: 'How long people waited',
    waitsSay: (rule: WaitRule) =>
      `Of those whose wait ended in the period. ${countedBy.en.from[rule.from]} ${countedBy.en.until[rule.until]} ${countedBy.en.askedToWait[rule.askedToWait]}`,
    waitsEnded: 'People',
    waitMedian: 'Half waited no longer than',
    waitLongest: 'Longest',
    waitOverTarget: (days: number) => `Over ${days} days`,
    days: (n: number) => (n === 1 ? '1 day' : `${n} days`),
    stopped: 'Drop-out by session',
    stoppedSay: (period: string) =>
      `${period}. Of those recorded as having stopped attending, after how many sessions.`,
    stoppedAfter: 'Stopped after',
    courses: 'Courses',
    noSession: 'no session',
    sessions: (from: number, to: number | null) => {
      if (to === null) return `${from} sessions or more`;
      return from === to ? `${from} sessions` : `${from} to ${to} sessions`;
    },
    elsewhere: {
      no_place: 'No place is recorded',
      not_listed: 'A place no longer listed',
      no_team: 'In no team',
    },
    /** The four areas, where a form of therapy has no words of its own for them. */
    areas: {
      grief: 'Grief',
      role_dispute: 'Role dispute',
      role_transition: 'Role transition',
      interpersonal_deficits: 'Interpersonal deficits',
      never_chosen: 'No area was agreed',
    },
  },
} as const;
