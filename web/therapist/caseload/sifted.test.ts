import { expect, test } from 'vitest';
import type { CaseloadRow } from '#core/lists/caseload.ts';
import { readSift } from './sift-asked.ts';
import { sifted } from './sifted.ts';

const row = (name: string, more: Partial<CaseloadRow> = {}): CaseloadRow => ({
  course: name,
  client: { id: name, name },
  protocol: 'ipt',
  preset: 'ipt16-default',
  status: 'open',
  session: 3,
  sessions: 16,
  phase: 'initial',
  focus: null,
  stage: null,
  alarm: 'none',
  openAlarm: null,
  phq9: { first: null, latest: null, latestOn: null, totals: [], inCourse: 0 },
  gad7: { first: null, latest: null, latestOn: null, totals: [], inCourse: 0 },
  signal: null,
  signalReason: null,
  overdue: [],
  deviations: [],
  unsignedNotes: 0,
  endingNamed: 'not_yet',
  openedOn: '2026-01-06',
  closedOn: null,
  outcome: null,
  next: null,
  ...more,
});
const names = (rows: readonly CaseloadRow[]) => rows.map((one) => one.client.name);

const rows = [
  row('José Lima', { focus: 'grief', signal: 'red' }),
  row('Leila Haddad', { alarm: 'raised', phase: 'ending' }),
  row('Mina Sato', { status: 'closed', signal: 'red', alarm: 'raised' }),
];

test('the caseload shows courses under way, alarms first, unless something else is asked for', () => {
  expect(names(sifted(rows, {}))).toEqual(['Leila Haddad', 'José Lima']);
  expect(names(sifted(rows, { show: 'all' }))).toHaveLength(3);
  expect(names(sifted(rows, { show: 'finished' }))).toEqual(['Mina Sato']);
});

test('after the alarms come those who do worst, then the rest by name, until a column is chosen', () => {
  const many = [
    row('Zoe'),
    row('Karim', { signalReason: 'reliable_improvement' }),
    row('Ada'),
    row('Mina', { signalReason: 'reliable_deterioration' }),
    row('Noor', { alarm: 'raised', signalReason: 'reliable_recovery' }),
  ];
  expect(names(sifted(many, {}))).toEqual(['Noor', 'Mina', 'Ada', 'Zoe', 'Karim']);
  const died = row('Ines', {
    alarm: 'raised',
    died: true,
    signal: 'red',
    signalReason: 'reliable_deterioration',
  });
  expect(names(sifted([died, ...many], {}))).toEqual(['Noor', 'Mina', 'Ada', 'Ines', 'Zoe', 'Karim']);
  for (const show of ['not_on_track', 'not_booked'] as const)
    expect(names(sifted([died, ...rows], { show }))).not.toContain('Ines');
  expect(readSift({ by: 'session', order: 'descending' })).toMatchObject({
    by: 'session',
    order: 'descending',
  });
  expect(readSift({ by: 7, order: 'sideways' })).toMatchObject({ by: undefined, order: undefined });
});

test('an alarm is listed even when its course is finished; a drift is not', () => {
  expect(names(sifted(rows, { show: 'alarm' }))).toEqual(['Leila Haddad', 'Mina Sato']);
  expect(names(sifted(rows, { show: 'not_on_track' }))).toEqual(['José Lima']);
});

test('a name is found without its accents, and a focus not agreed is one to ask for', () => {
  expect(names(sifted(rows, { find: ' jose' }))).toEqual(['José Lima']);
  expect(names(sifted(rows, { focus: 'none' }))).toEqual(['Leila Haddad']);
  expect(names(sifted(rows, { focus: 'grief' }))).toEqual(['José Lima']);
  const onASheet = row('Idris Bello', { focusCalled: 'The pattern' });
  expect(names(sifted([...rows, onASheet], { focus: 'none' }))).toEqual(['Leila Haddad']);
});

test('what an address asks for that is not known is left out', () => {
  expect(readSift({ find: 'a', show: 'everything', focus: 'grief' })).toEqual({
    find: 'a',
    show: undefined,
    focus: 'grief',
  });
});
