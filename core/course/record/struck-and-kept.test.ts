import { expect, test } from 'vitest';
import type { Viewer } from '#core/book/viewer.ts';
import { seenBy } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { withheldNow } from '#core/course/inventory/wishes.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { seenFacts } from './seen-facts.ts';

const client = { as: 'client', by: 'leila' } as const;
const viewers: Viewer[] = [
  { as: 'therapist', by: 'ana' },
  { as: 'supervisor', by: 'ruth' },
  { as: 'emergency', by: 'tom' },
];

type Story = ReturnType<typeof aCourseUnderWay>;

/** All a clinician is shown, today and of the day before anything was kept back, and in the record. */
const shown = (before: Story, after: Story) =>
  viewers.map((viewer) =>
    JSON.stringify([
      seenBy(after.course, viewer),
      seenBy(before.course, viewer, after.course),
      seenFacts('course-1', after.facts, viewer),
    ]),
  );

const raid = { date: '2019-03', kind: 'other' as const, what: 'The raid at the harbour' };
const addRaid = () => aCourseUnderWay().does('addEvent', raid, { ...client, id: 'raid' });
const vera = { displayName: 'Vera', role: 'friend' as const };
const addVera = () => aCourseUnderWay().does('addPerson', vera, { ...client, id: 'vera' });
const keepVera = (story: Story) =>
  story.does(
    'changePerson',
    { person: 'vera', version: 1, fields: { disclosure: 'not_now' }, clear: [] },
    client,
  );

test.each([
  ['the event', 0],
  ['the wish', 1],
])('an event kept back stays kept back where %s is struck out', (_what, later) => {
  const before = addRaid();
  const seq = before.course.seq + later;
  const kept = addRaid().does('keepEventBack', { event: 'raid' }, client);
  const after = kept.does('strikeOut', { seq, why: 'By mistake' }).does('holdSession', {
    minutes: 50,
    format: 'in_person',
  });
  for (const one of shown(before, after)) expect(one).not.toMatch(/harbour|"raid"/);
});

test.each([
  ['the person', 0],
  ['the wish', 1],
])('somebody kept back stays kept back where %s is struck out', (_what, later) => {
  const before = addVera();
  const seq = before.course.seq + later;
  const after = keepVera(addVera()).does('strikeOut', { seq, why: 'By mistake' });
  for (const one of shown(before, after)) expect(one).not.toMatch(/Vera|"vera"/);
});

test('nothing points to a moment of the client’s own once it is struck out', () => {
  const moment = { happened: 'On the stairs', mood: 3 };
  const before = aCourseUnderWay().does('keepMoment', moment, { ...client, id: 'stairs' });
  const { seq } = before.course;
  const after = before
    .does('practiseSkill', { skill: 'set_limits' })
    .does('strikeOut', { seq, why: 'By mistake' });
  // As 0.2.0 took it, which asked of no id whether it was there.
  after.facts = after.facts.map((fact) =>
    fact.type === 'SkillPractised' ? { ...fact, data: { ...Object(fact.data), rolePlayId: 'stairs' } } : fact,
  );
  for (const one of shown(before, after).slice(1)) expect(one).not.toMatch(/stairs/);
});

test('a reason to stop points to no event that the client keeps to themselves', () => {
  const before = addRaid().does('flagStopAndRefer', {
    rule: 'SR-02',
    what: 'Said so',
    action: 'Rang',
    people: [],
  });
  const [flag] = before.course.risk.flags;
  const naming = before.does('keepEventBack', { event: 'raid' }, client).course;
  const risk = { ...naming.risk, flags: flag ? [{ ...flag, people: ['raid'] }] : [] };
  for (const viewer of viewers)
    expect(seenBy({ ...naming, risk }, viewer).risk.flags).toMatchObject([{ people: [] }]);
});

test.each([
  ['spread', (course: Course): Course => ({ ...course })],
  ['cloned', (course: Course): Course => structuredClone(course)],
  ['sent as JSON', (course: Course): Course => JSON.parse(JSON.stringify(course))],
  ['changed in a part', (course: Course): Course => ({ ...course, timeline: { ...course.timeline } })],
])('no copy of a chart is without the client’s wishes: one that was %s', (_how, copied) => {
  for (const after of [
    keepVera(addVera()).does('strikeOut', { seq: 2, why: 'By mistake' }),
    keepVera(addVera()).does('strikeOut', { seq: 3, why: 'By mistake' }),
    addRaid()
      .does('keepEventBack', { event: 'raid' }, client)
      .does('strikeOut', { seq: 3, why: 'By mistake' }),
    addRaid()
      .does('keepEventBack', { event: 'raid' }, client)
      .does('strikeOut', { seq: 2, why: 'By mistake' })
      .does('startDecision', { problem: 'Whether to move' }),
  ]) {
    const copy = copied(after.course);
    expect(copy.record.struck).toHaveLength(1);
    for (const viewer of viewers) {
      expect(JSON.stringify(seenBy(copy, viewer))).toBe(JSON.stringify(seenBy(after.course, viewer)));
      expect(JSON.stringify(seenBy(copy, viewer))).not.toMatch(/Vera|"vera"|harbour|"raid"/);
      expect(JSON.stringify(seenBy(addRaid().course, viewer, copy))).not.toMatch(/"vera"/);
    }
    expect(withheldNow(copy)).toBe(withheldNow(after.course));
    expect(withheldNow(copy)).not.toBe('');
  }
});

test('a wish that a therapist struck out is the client’s to take back all the same', () => {
  const kept = addRaid()
    .does('keepEventBack', { event: 'raid' }, client)
    .does('strikeOut', { seq: 3, why: 'By mistake' });
  const mine = seenBy(kept.course, client).timeline.events;
  expect(mine).toMatchObject([{ id: 'raid', keptBack: '2026-01-13' }]);
  const told = kept.does('tellEvent', { event: 'raid' }, client).course;
  expect(seenBy(told, { as: 'therapist', by: 'ana' }).timeline.events).toMatchObject([{ id: 'raid' }]);
  const vera = keepVera(addVera()).does('strikeOut', { seq: 3, why: 'By mistake' });
  expect(vera.refusal('placePerson', { person: 'vera', ring: 1, when: 'now' })).toBe('no-such-person');
  const fields = { disclosure: 'share_freely' as const };
  const tellOf = vera.does('changePerson', { person: 'vera', version: 2, fields, clear: [] }, client);
  const seen = seenBy(tellOf.course, { as: 'therapist', by: 'ana' }).inventory.people;
  expect(seen).toMatchObject([{ id: 'vera', fields: { displayName: 'Vera' } }]);
});

test('a therapist still strikes out what they wrote themselves', () => {
  const before = aCourseUnderWay().does('addEvent', raid, { id: 'raid' });
  const after = before.does('strikeOut', { seq: before.course.seq, why: 'By mistake' });
  expect(seenBy(after.course, { as: 'therapist', by: 'ana' }).timeline.events).toEqual([]);
});
