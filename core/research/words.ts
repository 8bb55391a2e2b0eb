import type { Count } from '#core/lists/small-counts.ts';

/** What is said of a file for research beside it. */
export const noteWords = {
  en: {
    title: 'A note to the file for research',
    madeOn: (day: string) => `Made on ${day} by Kith.`,
    purpose: (purpose: string) => `What clients were told it is for: ${purpose}`,
    courses: (n: number) =>
      `Lines: ${n}. Each is the last finished course of one client who agreed to research and had not taken it back that day. Clients who did not agree, or were not asked, are not in it.`,
    leftOut: (n: Count) =>
      `Courses left out because they stood apart from all others: ${n === 'few' ? 'fewer than five' : n}.`,
    emptied: (n: number) =>
      `Values left empty because fewer than five lines would have shared them: ${n}. The year goes first, then the problem area, then the form with its length and its ending; after these, counts of sessions and weeks.`,
    never:
      'Never in it: names, ages, dates of birth, addresses, days, ids, places, teams, who gave the therapy, and any word that anybody wrote. Time is told in whole weeks from a client’s own first session.',
    afterClosing: 'What was answered after a course was closed is left out.',
    checked: (alike: number, sets: number) =>
      `Checked after it was made: in form, edition, length, sessions agreed, ending, problem area and year, and in these with any one of sessions held, sessions missed or weeks, at least ${alike} lines are alike. Whoever knows these of somebody points at the right line once in ${alike} times at best. Sets of such lines: ${sets}.`,
    sameChange: (n: number) =>
      `Sets in which everybody’s scores changed alike, so that who is known to be among them is known to have fared so: ${n}.`,
    notChecked:
      'Not checked: what somebody knows who has seen a client’s totals, or holds another file of the same people. Scores in a row are nearly always one person’s own. Keep the file where only those who study it can read it, join it with no other, and keep one file at a time.',
    empty: 'An empty value was not recorded, or is held back; the file does not say which.',
  },
} as const;
