import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Doing, Standing } from '#core/book/doing.ts';
import { valuesIn, withTexts } from '#core/book/redaction.ts';
import { acts, decide } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { formsOf } from './forms.ts';

/**
 * No act of a clinician reaches what the client keeps back by its id, nor tells that it is there: whatever the form, it is
 * answered as one that names something which never was. IPT protocol reference, 4.2 (disclosure), 9.6.
 */

const client = { as: 'client', by: 'leila' } as const;

/** A course in which the client keeps back something of each kind, each by the id it is called here. */
const kept = () =>
  aCourseUnderWay(3)
    .does('addPerson', { displayName: 'Vera', role: 'friend' }, { ...client, id: 'kb7-vera' })
    .does('addEvent', { date: '2019-03', kind: 'other', what: 'The raid' }, { ...client, id: 'kb7-raid' })
    .does('changePerson', { person: 'kb7-vera', version: 1, fields: { disclosure: 'not_now' } }, client)
    .does('keepEventBack', { event: 'kb7-raid' }, client)
    .does('keepMoment', { happened: 'On the stairs', mood: 3 }, { ...client, id: 'kb7-stairs' })
    .does(
      'nameFeeling',
      { situation: 'On the stairs', emotions: [{ emotion: 'ashamed' }] },
      { ...client, id: 'kb7-shame' },
    )
    .does('writeLetter', { kind: 'goodbye', words: 'Not yet', version: 0 }, { ...client, id: 'kb7-goodbye' });
const things = ['kb7-vera', 'kb7-raid', 'kb7-stairs', 'kb7-shame', 'kb7-goodbye'];

/** The same, with so many of the client’s entries struck out by a clinician, from the first of these types. */
function withStruck(...types: string[]): Course {
  const course = kept();
  for (const { type, seq, by } of course.facts) {
    if (by === client.by && types.includes(type)) course.does('strikeOut', { seq, why: 'By mistake' });
  }
  expect(course.course.record.struck).toHaveLength(types.length);
  return course.course;
}

const doing = (as: Standing): Doing => ({
  id: 'new',
  by: `the-${as}`,
  as,
  on: '2026-12-30',
  now: '2026-12-31T10:00:00.000Z',
  today: '2026-12-31',
  zone: 'Europe/London',
  born: '1991-05-17',
});

const leaves = (form: unknown) => valuesIn(form, (_key, leaf) => String(leaf));

/** The fields in which a text stands. */
function fieldsOf(value: unknown, text: string, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(one, text, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => fieldsOf(one, text, name));
  return value === text ? [key] : [];
}

/** Every act that a clinician may do, with forms of it that name some of these things, as it would be filled in. */
function* tried(runs: number) {
  for (const [name, act] of acts) {
    const as = (['therapist', 'supervisor', 'emergency'] as const).find((one) => act.who.includes(one));
    if (!as) continue;
    for (const form of fc.sample(formsOf(act.form, { ids: things }), { numRuns: runs, seed: 5 })) {
      const read = act.form.safeParse(JSON.parse(JSON.stringify(form)));
      const said = leaves(read.data);
      const named = things.filter((id) => said.has(id));
      if (read.success && named.length > 0) yield { name, as, form: read.data, named };
    }
  }
}

/** Danger is written down whoever it is about; all else is words, which say nothing of what is there. */
const danger: readonly string[] = ['reviewRisk', 'flagStopAndRefer', 'checkSafetyAtHome'];
const points = /^(person|people|event)|Ids?$|^id$|^link$/;
const nothingOf = (text: string) => (things.includes(text) ? `never-${text}` : text);
const runs = 5;

test.each([
  ['nothing is struck out', []],
  ['the wishes are struck out', ['PersonChanged', 'EventKeptBack']],
  ['all of it is struck out', ['PersonAdded', 'EventAdded', 'MoodLinked', 'FeelingNamed']],
])('no act of a clinician reaches it by its id where %s', (_what, struck) => {
  const course = withStruck(...struck);
  const met = new Set<string>();
  const wrong = [...tried(runs)].flatMap(({ name, as, form, named }) => {
    met.add(name);
    const answer = decide(course, name, form, doing(as));
    const ofNothing = decide(course, name, withTexts(form, nothingOf), doing(as));
    const isSame = JSON.stringify(answer).replaceAll('kb7-', 'never-kb7-') === JSON.stringify(ofNothing);
    const isAnswered = !isRefusal(answer) && !danger.includes(name);
    const reached = isAnswered ? named.flatMap((id) => fieldsOf(form, id)) : [];
    return isSame && !reached.some((field) => points.test(field)) ? [] : [`${name} ${named}: ${reached}`];
  });
  expect(wrong).toEqual([]);
  expect(met.size, 'many acts are tried').toBeGreaterThan(60);
});
