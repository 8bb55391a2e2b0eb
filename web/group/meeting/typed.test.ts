import { expect, test } from 'vitest';
import { memberEntry } from '#core/group/meetings/member-entry.ts';
import { phq9 } from '#core/instruments/phq-9.ts';
import {
  entryToSend,
  type MeetingTyped,
  meetingToSend,
  membersOfMeeting,
  nothingTyped,
  onDay,
  thoseHere,
  withEntry,
} from './typed.ts';

const whole = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [n, n === 9 ? 1 : 2]));
const empty: MeetingTyped = {
  id: 'm',
  on: '2026-06-02',
  minutes: null,
  led: ['dayra'],
  entries: {},
  at: { stage: 'here' },
};

test('what is tapped of somebody who came is sent in the shape the rules take, and nothing empty with it', () => {
  const typed = {
    ...nothingTyped,
    came: 'present' as const,
    sheet: whole,
    plan: 'no' as const,
    event: ' My sister came ',
    after: 6,
    options: ['Ask her again', '', ' '],
    lastTask: 'done' as const,
    task: ' Visit her ',
  };
  const sent = entryToSend('rosa', typed, phq9, [9]);
  expect(memberEntry.parse(sent)).toEqual(sent);
  expect(sent).toMatchObject({
    asked: 'alone',
    measure: { instrument: 'phq-9', answers: [2, 2, 2, 2, 2, 2, 2, 2, 1, null] },
    link: { what: 'My sister came', before: null, after: 6 },
    options: ['Ask her again'],
    task: 'Visit her',
  });
});

test('of somebody who is not here nothing is sent but that, and why', () => {
  const sent = entryToSend('rosa', { ...nothingTyped, why: ' at the market', task: 'Visit her' }, phq9, [9]);
  expect(sent).toMatchObject({ came: 'absent', why: 'at the market', measure: null, task: null, link: null });
  expect(sent.plan).toBe('not_asked');
});

test('what somebody answered before they were marked as not here is sent all the same, with the plan and who stays', () => {
  for (const came of [null, 'absent_told'] as const) {
    const typed = { ...nothingTyped, came, sheet: { 9: 3 }, plan: 'yes' as const, staying: ' Her sister ' };
    expect(entryToSend('rosa', typed, phq9, [9])).toMatchObject({
      came: came ?? 'absent',
      measure: { answers: [null, null, null, null, null, null, null, null, 3, null] },
      ...{ asked: 'alone', plan: 'yes', staying: 'Her sister' },
    });
  }
});

test('whoever has left the group since something was written of them here stays in the meeting', () => {
  const typed = withEntry(empty, 'rosa', { came: 'present', sheet: { 9: 3 } });
  const members = [{ course: 'rosa' }, { course: 'luz' }, { course: 'ana' }];
  expect(membersOfMeeting(typed, members, new Set(['luz'])).map(({ course }) => course)).toEqual([
    'rosa',
    'luz',
  ]);
});

test('where it was answered aloud the form says so, and where it was not asked it says that', () => {
  const heard = { ...nothingTyped, came: 'present' as const, heard: 'aloud' as const };
  expect(entryToSend('a', { ...heard, sheet: whole }, phq9, [9]).asked).toBe('aloud');
  expect(entryToSend('a', { ...heard, sheet: { ...whole, 9: null } }, phq9, [9]).asked).toBe('not_asked');
});

test('every member stands in what is sent, those nobody tapped as not here', () => {
  const members = [{ course: 'rosa' }, { course: 'luz' }];
  const typed = withEntry(empty, 'luz', { came: 'late' });
  expect(thoseHere(typed, members)).toEqual([{ course: 'luz' }]);
  const {
    members: sent,
    led,
    planned,
  } = meetingToSend(typed, 'p', members, { instrument: phq9, alone: [9], me: 'dayra' });
  expect([led, planned]).toEqual([['dayra'], 'p']);
  expect(sent.map(({ course, came }) => [course, came])).toEqual([
    ['rosa', 'absent'],
    ['luz', 'late'],
  ]);
});

test('a day that was put right is sent with those it had before, and with none that was still being typed', () => {
  const put = (typed: typeof empty, on: string) => ({ ...typed, ...onDay(typed, on) });
  const right = ['2026-06', '2026-06-09', '2026-06-10'].reduce(put, { ...empty, on: '2026-05-01' });
  const sent = meetingToSend(right, '', [], { instrument: phq9, alone: [9], me: 'dayra' });
  expect([right.on, sent.earlierDays]).toEqual(['2026-06-10', ['2026-05-01', '2026-06-09']]);
  expect(put(right, '2026-05-01').earlierDays).toEqual(['2026-06-09', '2026-06-10']);
  expect(meetingToSend(empty, '', [], { instrument: phq9, alone: [9], me: 'dayra' })).not.toHaveProperty(
    'earlierDays',
  );
});
