import { sharedWithIpt } from '#core/forms-of-therapy/shared-with-ipt.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import type { Blueprint } from '#core/protocols/protocol/blueprint.ts';
import type { Milestone } from '#core/protocols/protocol/milestone.ts';
import type { Written } from '#core/protocols/protocol-file.ts';
import { settled, sources } from './about.ts';

const byMeeting = (id: string, meeting: number, task: string): Milestone[] =>
  sharedWithIpt(ipt.milestones, [id]).map((row) => ({
    ...row,
    due: { exactly: meeting },
    task,
    again: [],
    sources,
  }));

/** What each member must have reached, by the meetings of the group; the first reading is that of the interview (12.1). */
export const milestones: readonly Written<Milestone>[] = [
  ...byMeeting('MS-01', 1, 'WG-5'),
  ...byMeeting('MS-02', 1, 'WG-1').map((row) => ({ ...row, sources: settled })),
  ...byMeeting('MS-03', 1, 'WG-1'),
  ...byMeeting('MS-07', 1, 'WG-2'),
  {
    id: 'MS-WG1',
    title: { en: 'Speak with the member alone before the first meeting' },
    due: { exactly: 1 },
    severity: 'warn',
    evidence: { meeting: 'interview' },
    task: 'WG-1',
    certainty: 'A',
    sources,
  },
  {
    id: 'MS-WG2',
    title: { en: 'Agree on one thing to try before the next meeting' },
    due: { exactly: 2 },
    severity: 'warn',
    evidence: 'tryOutAgreed',
    task: 'WG-10',
    certainty: 'A',
    sources,
  },
  ...byMeeting('MS-19', 6, 'WG-11'),
  ...byMeeting('MS-20', 8, 'WG-14'),
  ...byMeeting('MS-22', 8, 'WG-15'),
  ...byMeeting('MS-23', 8, 'WG-12'),
];

export const blueprint: readonly Written<Blueprint>[] = [
  {
    from: 1,
    to: 1,
    of: 8,
    purpose: { en: 'Welcome, the rules, each one’s symptoms and what set them off, aims' },
    must: ['WG-6', 'WG-7', 'MS-01', 'MS-02', 'MS-03'],
    should: ['WG-4', 'WG-2'],
  },
  {
    from: 2,
    to: 7,
    of: 8,
    purpose: { en: 'Each member’s week: mood, what happened, what the group offers, one thing to try' },
    must: ['WG-7', 'WG-8', 'WG-9', 'WG-10'],
    should: ['WG-11'],
  },
  {
    from: 8,
    to: 8,
    of: 8,
    purpose: { en: 'Start and end compared, goodbye, first signs and whom to tell; who is sent on' },
    must: ['WG-12', 'WG-13', 'WG-14', 'WG-15', 'MS-20', 'MS-22', 'MS-23'],
    should: [],
  },
];
