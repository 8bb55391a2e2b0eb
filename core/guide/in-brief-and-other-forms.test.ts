import { expect, it } from 'vitest';
import type { PsychoeducationTopic } from '#core/course/assessment/topics-explained.ts';
import { summarise } from '#core/lists/summarise.ts';
import { todayOf } from '#core/lists/today.ts';
import { everyProtocol, presetOf } from '#core/protocols/protocols.ts';
import { topicsFor } from '#core/protocols/psychoeducation/topics-for.ts';
import { type ACourse, aCourse } from '#tests/a-course.ts';
import { dayAfter, dayOfSession, held, opened, people, scored } from '#tests/a-guided-course.ts';
import { form } from '#tests/a-shipped-form.ts';
import { consented, day, forTheYoung, listed, withParents } from '#tests/parents-beside.ts';
import { guide } from './guide.ts';

const booked = {
  id: 'a',
  at: '2026-03-01T09:00',
  zone: 'UTC',
  minutes: 30,
  kind: 'session',
  format: 'in_person',
  state: 'booked',
} as const;

const read = (course: ACourse, n: number) => {
  const found = guide(course.course, dayAfter(n));
  if (!found) throw new Error('The course follows nothing.');
  return found;
};
const stateOf = (course: ACourse, n: number, id: string) =>
  read(course, n).milestones.find((one) => one.id === id)?.state;

it('in every form the illness, or the distress, can be explained by what that form has to explain (MS-07)', () => {
  for (const form of everyProtocol().filter(({ milestones }) =>
    milestones.some(({ id }) => id === 'MS-07'),
  )) {
    const { id: preset, sessions, minutes } = presetOf(form, form.defaultPreset);
    const protocol = { id: form.id, edition: form.edition, preset, sessions, minutes };
    const course = aCourse()
      .does(
        'openCourse',
        { client: 'leila', therapist: 'ana', protocol, despiteAge: 'A test' },
        { on: '2026-01-06' },
      )
      .does('explainIllness', { topics: topicsFor(form).map(({ id }) => id as PsychoeducationTopic) });
    expect([form.id, stateOf(course, 1, 'MS-07')]).toEqual([form.id, 'done']);
  }
});

it('what was explained is named as its page is, and not by its key', () => {
  const course = opened().does('explainIllness', { topics: ['common_and_treatable', 'not_your_fault'] });
  const said = read(course, 1).milestones.find(({ id }) => id === 'MS-07')?.because;
  expect(said).toBe('Explained: It is common, and it can be treated; It is not your fault.');
});

it('an early check names the session it falls on in a course of this length, and has no name where no milestone is meant', () => {
  const titles = (course: ACourse) =>
    read(course, 1).checkPoints.map(({ key, title, session, source }) => [key, title, session, source.id]);
  expect(titles(opened('ipt-b-8', 8, 'ipt-b')).slice(0, 2)).toEqual([
    ['S4', 'Early change, session 2', 2, 'MS-17'],
    ['S6', 'Early change, session 3', 3, 'MS-17'],
  ]);
  expect(titles(opened())).toEqual([
    ['S4', 'Early change, session 4', 4, 'MS-17'],
    ['S6', 'Early change, session 6', 6, 'MS-17'],
    ['mid', 'Mid-point', 8, 'MS-18'],
    ['S12', 'Before the ending', 12, ''],
    ['any', 'Reliably worse', null, ''],
    ['end', 'At the end', 16, ''],
  ]);
});

it('three to six short meetings draw no second circle, and eight sessions do (7.2)', () => {
  const again = (preset: string, sessions: number, id: string, n: number) => {
    const course = people(opened(preset, sessions, id));
    return read(held(n, course), n).lookAgain.some(({ key }) => key.startsWith('circle'));
  };
  expect(again('ipc-6', 6, 'ipc', 3)).toBe(false);
  expect(again('ipt-est-3', 3, 'ipt-est', 2)).toBe(false);
  expect(again('ipt-b-8', 8, 'ipt-b', 4)).toBe(true);
});

it('counselling speaks of no illness where something of it is still there at its last meeting (7.2)', () => {
  const course = opened('ipc-6', 6, 'ipc');
  for (let n = 1; n <= 6; n += 1) scored(held(n, course), n, 9);
  const end = read(course, 6).checkPoints.find(({ key }) => key === 'end');
  expect([end?.state, end?.says]).toEqual([
    'raised',
    'Something of what was hard is still there as the meetings end.',
  ]);
});

it('three meetings ask for two scores each time, for everyday life at both ends, and for alcohol once (7.2)', () => {
  const asked = (n: number) =>
    read(held(n, opened('ipt-est-3', 3, 'ipt-est')), n).measures.map(({ instrument }) => instrument);
  expect(asked(0)).toEqual(['phq-9', 'gad-7', 'audit-c', 'everyday-5']);
  expect(asked(1)).toEqual(['phq-9', 'gad-7']);
  expect(asked(2)).toEqual(['phq-9', 'gad-7', 'everyday-5']);
});

it('a guardian knows what will be shared once it was listed to all, and not by consent alone (7.3, MS-AD1)', () => {
  const both = consented(consented(withParents(forTheYoung()), 'helene'), 'luc');
  const ad1 = () => guide(both.course, day)?.milestones.find(({ id }) => id === 'MS-AD1');
  expect([ad1()?.state, ad1()?.because]).toEqual([
    'due',
    'Nobody has listed what is shared with a guardian, and what stays private.',
  ]);
  listed(both);
  expect(ad1()?.state).toBe('done');
});

it('what a form asks in its middle phase is done once its own evidence stands: the question of counselling', () => {
  const course = held(3, opened('ipc-6', 6, 'ipc'));
  const asked = () =>
    guide(course.course, dayOfSession(3))?.today.toDo.find(({ id }) => id === 'M-CO1')?.state;
  expect(asked()).toBe('open');
  course.does(
    'reviewProgress',
    {
      at: 'S3',
      session: 3,
      seen: '12 and 11',
      response: 'partly',
      goals: 'Near',
      focus: 'still_right',
      discussed: 'More help or not',
      decision: 'go_on',
    },
    { on: dayOfSession(3) },
  );
  expect(asked()).toBe('done');
});

it('lists name a milestone and a drift as the form of the course calls them, and never by an id', () => {
  const line = (course: ACourse) => {
    const summary = { ...summarise(course.course), appointments: [booked] };
    const [session] = todayOf([{ summary, client: { id: 'leila', name: 'Leila' } }], '2026-03-01').sessions;
    return session?.lines.find((one) => one.kind === 'due');
  };
  const counselling = line(held(4, opened('ipc-6', 6, 'ipc')));
  expect(counselling?.kind === 'due' && counselling.called).toMatchObject({
    'MS-12': 'Agree one stress area',
    'MS-CO1': 'Ask at the third meeting whether more help is needed',
  });
  expect(line(held(4))).not.toHaveProperty('called');
  const whole = { ...form('ipc'), id: 'our-counselling', edition: '2026.1' };
  const own = held(4, opened('ipc-6', 6, 'our-counselling', [whole]));
  expect(summarise(own.course).called?.['PD-CO1']).toBe(
    'Nobody asked at the third meeting whether more help is needed',
  );
});

it('no form waits for a card, where it has none to give', () => {
  const waits = everyProtocol().filter(({ tasks }) => tasks.some(({ evidence }) => evidence === 'cardGiven'));
  expect(waits.map(({ id, cards }) => [id, cards.length > 0])).toEqual([['ipt-a', true]]);
});
