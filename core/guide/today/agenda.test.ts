import { expect, test } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import type { ACourse } from '#tests/a-course.ts';
import { agreedTo, dayOfSession, held, inDispute, people, scored } from '#tests/a-guided-course.ts';

/** T1 and T2 of the findings of November 2026: a preparation began with medication, and held ten unranked items. */

const agendaAt = (course: ACourse, session: number) =>
  guide(course.course, dayOfSession(session))?.agenda ?? [];

test('two measures that got reliably worse are one of the things to talk about, and leave room for the others', () => {
  const worse = scored(scored(held(6), 1, 12), 6, 20);
  for (const [session, answers] of [
    [1, [1, 1, 1, 1, 1, 1, 0]],
    [6, [2, 2, 2, 2, 2, 2, 2]],
  ] as const)
    worse.does(
      'answerMeasure',
      { instrument: 'gad-7', answers: [...answers], session },
      { on: dayOfSession(session) },
    );
  const items = agendaAt(worse, 7);
  expect(items.filter(({ kind }) => kind === 'worse')).toMatchObject([
    { worse: [{ instrument: 'phq-9' }, { instrument: 'gad-7', first: 6, latest: 14 }] },
  ]);
});

test('a preparation begins with danger, then with a score that has got reliably worse', () => {
  const worse = scored(scored(held(6), 1, 12), 6, 20);
  expect(agendaAt(worse, 7)[0]).toMatchObject({ kind: 'worse', worse: [{ first: 12, latest: 20 }] });
  const on = dayOfSession(6);
  const alarmed = worse.does('raiseAlarm', { words: 'Her sister rang.', urgency: 'now' }, { on, today: on });
  expect(
    agendaAt(alarmed, 7)
      .slice(0, 2)
      .map(({ kind }) => kind),
  ).toEqual(['alarm', 'worse']);
});

test('in the middle come what was to be tried and the next strategy of the focus, by name and with whom', () => {
  const course = held(6, agreedTo(inDispute(people())));
  course.does(
    'agreeTryOut',
    { session: 6, what: 'Ask her on Sunday', personIds: [] },
    { on: dayOfSession(6) },
  );
  const things = agendaAt(course, 7).filter(({ kind }) => kind === 'back' || kind === 'strategy');
  expect(things.map(({ kind }) => kind)).toEqual(['back', 'strategy']);
  expect(things[0]).toMatchObject({ back: { tryOut: { what: 'Ask her on Sunday' } } });
  const [, next] = things;
  if (next?.kind !== 'strategy') throw new Error('No strategy is next.');
  expect(next.next.title).not.toBe('');
  expect(next.people).toEqual(course.course.focus.foci[0]?.people);
  expect(agendaAt(course, 7).map(({ key }) => key)).not.toContain('M-01');
});

test('nothing stands twice on an agenda, and what a check-point asks stands in its own part', () => {
  const agenda = agendaAt(held(6), 7);
  const keys = agenda.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).not.toContain('MS-17');
});
