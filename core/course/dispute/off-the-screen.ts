import type { Viewer } from '#core/book/viewer.ts';
import type { Course } from '#core/course/course.ts';
import { peopleFrom } from '#core/course/inventory/entries.ts';
import { personOf } from '#core/course/inventory/people.ts';
import type { PersonFields } from '#core/course/inventory/person.ts';
import { isLeftUnsaid } from './left-unsaid.ts';
import { safetyWith } from './safety.ts';

/**
 * What stays off a client’s screen while safety with somebody is in doubt: how much conflict there is with them, what is
 * worked out of the dispute, that they could help, and what was talked about as progress was reviewed. Whoever it is of may look over their shoulder. IPT protocol reference, 9.5 (SR-05), 9.6.
 */

const found = new WeakMap<Course, ReadonlySet<string>>();

/** The people with whom safety is in doubt: not safe, cleared for rehearsal alone, or left unsaid. */
export function peopleInDoubt(course: Course): ReadonlySet<string> {
  const before = found.get(course);
  if (before) return before;
  const inDoubt = course.inventory.people
    .map(({ id }) => id)
    .filter(
      (id) => ['unsafe', 'cleared', 'not_said'].includes(safetyWith(course, id)) || isLeftUnsaid(course, id),
    );
  const people = new Set(inDoubt);
  found.set(course, people);
  return people;
}

/** Who they are, in a word. */
export const inDoubtInAWord = (course: Course): string => [...peopleInDoubt(course)].join(' ');

/** What was written of one of the people, without the conflict. */
export function withoutConflict<Written extends { fields?: PersonFields }>(written: Written): Written {
  const { conflict, ...fields } = written.fields ?? {};
  return conflict ? { ...written, fields } : written;
}

/** What a client writes of a conflict that stays off their screen, laid over what stands: they write without reading it. */
export function overUnseenConflict(course: Course, person: string, fields: PersonFields): PersonFields {
  const stood = personOf(course.inventory, person)?.fields.conflict;
  const { conflict } = fields;
  if (!stood || !conflict || !peopleInDoubt(course).has(person)) return fields;
  return {
    ...fields,
    conflict: {
      level: conflict.level ?? stood.level,
      kind: conflict.kind === 'unknown' ? stood.kind : conflict.kind,
      words: conflict.words || stood.words,
      topics: [...new Set([...stood.topics, ...conflict.topics])],
      lastEpisode: conflict.lastEpisode || stood.lastEpisode,
    },
  };
}

/** @param today the chart by which safety is judged */
export function offTheScreen(seen: Course, today: Course, { as }: Viewer): Course {
  if (as !== 'client') return seen;
  const people = peopleInDoubt(today);
  if (people.size === 0) return seen;
  const entries = seen.inventory.entries.map((entry) =>
    people.has(entry.person) ? withoutConflict(entry) : entry,
  );
  const disputes = seen.dispute.disputes.filter(({ personId }) => !people.has(personId));
  const supporters = seen.support.supporters.filter(({ person }) => !people.has(person ?? ''));
  const reviews = seen.reviews.reviews.map((review) => ({ ...review, discussed: '' }));
  return {
    ...seen,
    support: { supporters },
    reviews: { reviews },
    inventory: { entries, people: peopleFrom(entries) },
    dispute: { ...seen.dispute, disputes },
  };
}
