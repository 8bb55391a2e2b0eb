import { expect, test } from 'vitest';
import type { HeldCredential } from '#core/credentials/credential.ts';
import type { MeetingRating } from '#core/group/observed/state.ts';
import { portfolioOf } from './portfolio.ts';
import { portfolioCsv } from './portfolio-csv.ts';
import { schemes } from './schemes.ts';

const rating = (as: MeetingRating['as'], adherence: number, competence: number | null): MeetingRating => ({
  id: `r-${as}-${adherence}`,
  seq: 1,
  on: '2026-06-02',
  by: as,
  meeting: 'm1',
  as,
  heard: 'was_there',
  ratings: [{ domain: 'F-WG1', adherence, competence }],
  words: 'Said of Zoila',
});
const held: HeldCredential = {
  id: 'h1',
  person: 'dayra',
  what: 'ipt_group_facilitator',
  level: 'full',
  from: 'The national programme',
  since: '2024-01-01',
  until: '2026-01-01',
  withdrawn: null,
};
const course = {
  form: 'ipt-group',
  formCalled: 'Group IPT',
  area: 'grief',
  areaCalled: 'grief',
  phase: 'ending',
  sessions: 8,
  state: 'closed' as const,
  given: 'in_group' as const,
  as: 'trainee' as const,
  outcome: { recovery: true, reliableImprovement: true, reliableDeterioration: false },
};

test('a portfolio holds what somebody did and holds, against the schemes, and nobody’s name or words', () => {
  const practice = {
    supervisions: [{ id: 's1', on: '2026-06-10', minutes: 90, kind: 'individual' as const }],
    meetingsLed: [],
    meetingsObserved: [],
    courses: [],
  };
  const ratings = [rating('self', 3, 3), rating('supervisor', 1, null), rating('peer', 2, 2)];
  const courses = [
    { ...course, month: '2026-05' },
    { ...course, month: '2026-02' },
  ];
  const portfolio = portfolioOf({ held: [held], courses, ratings, practice }, schemes, '2026-06-20');
  expect(portfolio.credentials).toMatchObject([{ called: 'Facilitator of IPT in groups', state: 'ended' }]);
  expect(portfolio.ratings).toEqual([
    { domain: 'F-WG1', called: 'F-WG1', times: 2, adherence: 1.5, competence: 2 },
  ]);
  expect(portfolio.supervision).toEqual({
    times: 1,
    hours: 1.5,
    held: [{ on: '2026-06-10', minutes: 90, kind: 'individual' }],
  });
  expect(portfolio.courses.map(({ month }) => month)).toEqual(['2026-02', '2026-05']);
  expect(portfolio.schemes.map(({ scheme }) => scheme)).toEqual(schemes.map(({ id }) => id));
  const csv = portfolioCsv(portfolio);
  expect(csv.split('\r\n').slice(0, 4)).toEqual([
    'part,what,called,from,to,value,of,state',
    'credential,ipt_group_facilitator,Facilitator of IPT in groups,2024-01-01,2026-01-01,The national programme,,ended',
    'course,ipt-group,Group IPT: grief,2026-02,,ending,8,"trainee, in_group, closed, recovery, reliableImprovement"',
    'course,ipt-group,Group IPT: grief,2026-05,,ending,8,"trainee, in_group, closed, recovery, reliableImprovement"',
  ]);
  expect(csv.split('\r\n')).toContain('supervision,held,,2026-06-10,2026-06-10,90,,individual');
  expect(csv).not.toMatch(/Zoila|dayra|m1/);
  expect(JSON.stringify(portfolio)).not.toMatch(/Zoila|dayra|m1/);
});
