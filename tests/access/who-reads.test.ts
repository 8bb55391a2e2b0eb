import { expect, test } from 'vitest';
import type { Fact } from '#core/book/fact.ts';
import type { Viewer } from '#core/book/viewer.ts';
import { fold, seenBy } from '#core/course/book.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import { mark, markedCourses, persons } from '#tests/laws/marked-courses.ts';
import { alsoForClients, forCliniciansOnly } from './who.ts';

/** Each piece of writing in a fact, with the path that leads to it. */
function writtenIn(value: unknown, path: readonly string[] = []): { path: string; words: string }[] {
  if (typeof value === 'string')
    return (value.match(mark) ?? []).map((words) => ({ path: path.join('.'), words }));
  if (Array.isArray(value)) return value.flatMap((one) => writtenIn(one, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => writtenIn(one, [...path, key]));
}

const viewers = {
  client: { as: 'client', by: persons.client },
  therapist: { as: 'therapist', by: persons.therapist },
  supervisor: { as: 'supervisor', by: persons.supervisor },
  manager: { as: 'manager', by: 'max' },
  administrator: { as: 'administrator', by: 'ada' },
  contact: { as: 'contact', by: 'yasmin' },
} as const satisfies Record<string, Viewer>;

/** Everything written that this viewer meets, in the course and in its record. */
function metBy(facts: readonly Fact[], viewer: Viewer): ReadonlySet<string> {
  const course = seenBy(fold('course-1', facts), viewer);
  return new Set(JSON.stringify([course, seenFacts('course-1', facts, viewer)]).match(mark));
}

const courses = markedCourses(120).map((facts) => ({
  facts,
  course: fold('course-1', facts),
  met: {
    client: metBy(facts, viewers.client),
    therapist: metBy(facts, viewers.therapist),
    supervisor: metBy(facts, viewers.supervisor),
  },
}));

/** Every piece of writing of every course: in which fact, where, by whom, and who meets it. */
const writing = courses.flatMap(({ facts, met }) =>
  facts.flatMap(({ type, by, act, data }) =>
    writtenIn(data).map(({ path, words }) => ({
      type,
      act,
      path,
      by,
      client: met.client.has(words),
      therapist: met.therapist.has(words),
      supervisor: met.supervisor.has(words),
    })),
  ),
);

const byClient = ({ by }: { by: string }) => by === persons.client;

test('the courses are rich: most facts that carry writing are in them', () => {
  expect(new Set(writing.map(({ type }) => type)).size).toBeGreaterThan(100);
  expect(new Set(writing.map(({ type, path }) => `${type}.${path}`)).size).toBeGreaterThan(300);
});

test('what is for clinicians only, no client meets: not in the course, nor in its record', () => {
  const leaks = writing.filter(
    (one) => !byClient(one) && one.client && forCliniciansOnly[one.type]?.includes(one.path),
  );
  expect(leaks.map(({ type, path }) => `${type}.${path}`)).toEqual([]);
});

test('a client meets a clinician’s writing only in facts of which that has been decided', () => {
  const met = new Set(writing.filter((one) => !byClient(one) && one.client).map(({ type }) => type));
  expect([...met].filter((type) => !alsoForClients.includes(type))).toEqual([]);
});

test('what a client keeps private, drafts or keeps back no clinician meets', () => {
  for (const { facts, course, met } of courses) {
    const kept = new Set([
      ...course.feelings.records.filter(({ privacy }) => privacy === 'private').map(({ id }) => id),
      ...course.moodLinks.links.filter(({ seen }) => seen === 'private').map(({ id }) => id),
      ...course.letters.letters
        .filter(({ from, sent }) => from === 'client' && sent.length === 0)
        .map(({ id }) => id),
    ]);
    const back = course.inventory.people
      .filter(({ fields, addedBy }) => fields.disclosure === 'not_now' && addedBy === 'client')
      .map(({ id }) => id);
    for (const fact of facts.filter(byClient)) {
      const isKept = kept.has(fact.act) || (fact.type === 'PersonAdded' && back.includes(fact.act));
      if (!isKept) continue;
      for (const { words, path } of writtenIn(fact.data)) {
        expect(met.therapist.has(words) || met.supervisor.has(words), `${fact.type}.${path}`).toBe(false);
      }
    }
  }
});

test('a private note is met by whoever wrote it and by nobody else', () => {
  const notes = writing.filter(({ type }) => type === 'PrivateNoteKept');
  expect(notes.length).toBeGreaterThan(10);
  for (const { by, client, therapist, supervisor } of notes) {
    expect({ client, therapist, supervisor }).toEqual({
      client: false,
      therapist: by === persons.therapist && therapist,
      supervisor: by === persons.supervisor && supervisor,
    });
  }
});

test.each(['manager', 'administrator', 'contact'] as const)('a %s meets nothing that anybody wrote', (as) => {
  for (const { facts } of courses) expect(metBy(facts, viewers[as])).toEqual(new Set());
});
