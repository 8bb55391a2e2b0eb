import type { Milestone } from '#core/protocols/protocol/milestone.ts';

/** What milestones were called in edition 2026.1, as done; since then as what is to be done. A published edition stays. */
const { en: called }: { en: Record<string, string> } = {
  en: {
    'MS-01': 'Consent given and the limits of confidentiality explained',
    'MS-02': 'A first score, looked at together',
    'MS-03': 'Risk asked about directly and recorded',
    'MS-04': 'Conditions that need other care ruled out',
    'MS-05': 'The problem named to the client',
    'MS-06': 'The sick role given',
    'MS-07': 'The illness and the treatment explained',
    'MS-08': 'Medication considered and written down',
    'MS-09': 'The timeline drawn',
    'MS-10': 'Everyone close, and everyone tied to the onset, reviewed',
    'MS-11': 'All four problem areas weighed',
    'MS-12': 'Formulation shared and agreed',
    'MS-13': 'Contract agreed: focus, goals, number of sessions, last day',
    'MS-14': 'First strategy of the focus begun',
    'MS-15': 'A communication analysis done',
    'MS-16': 'A role play done, or the reason why not',
    'MS-17': 'Early change looked at',
    'MS-18': 'Mid-point review: scores, goals, focus, sessions left',
    'MS-19': 'The ending named aloud, and feelings about it invited',
    'MS-20': 'Relapse plan begun',
    'MS-21': 'Each issue first listed looked at again',
    'MS-22': 'Decided what comes after',
    'MS-23': 'Final measures done and the plan in the client’s hands',
    'MS-24': 'A follow-up contact arranged',
  },
};

export const titledAsPublished = (rows: readonly Milestone[]): Milestone[] =>
  rows.map((row) => ({ ...row, title: called[row.id] ?? row.title }));
