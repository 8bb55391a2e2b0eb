import type { FormOf } from '#core/course/book.ts';
import paper from './course.json' with { type: 'json' };
import type { Telling } from './telling.ts';

type Person = FormOf<'addPerson'>;

const ties: Record<string, Person['role']> = {
  husband: 'partner',
  'daughter, 8': 'child',
  'son, 5': 'child',
  sister: 'sibling',
  friend: 'friend',
  headteacher: 'manager',
  'mother-in-law': 'other_kin',
  father: 'father',
};
const rings: Record<string, Person['ring']> = { inner: 1, middle: 2, outer: 3 };
const frequencies: Record<string, Person['contactFrequency']> = {
  'daily, by phone when away': 'daily',
  daily: 'daily',
  'weekly call': 'weekly',
  'none since October': 'none',
  'monthly lunch': 'monthly',
};
const conflict: Record<string, number> = { none: 0, low: 3, high: 8 };
/** Where the paper file names a kind of support by another word, that word is kept beside the kind. */
const supports = {
  practical: { type: 'practical' },
  affection: { type: 'affirmation', words: 'affection' },
  emotional: { type: 'emotional' },
  companionship: { type: 'companionship' },
} as const;

const some = (words: string) => (words ? [words] : []);

function change(words: string, telling: Telling) {
  const [on = '', what] = words.split(': ');
  return what ? [{ on: telling.day(on), what }] : [];
}

/** The people in the client's life, as the inventory of sessions 2 and 3 found them. */
export function tellPeople(telling: Telling): void {
  for (const [place, person] of paper.people.entries()) {
    const on = place < 4 ? '2026-01-20' : '2026-01-27';
    const died = 'died' in person && person.died ? telling.day(person.died) : undefined;
    telling.does(
      'addPerson',
      on,
      {
        displayName: person.name,
        role: ties[person.tie],
        roleWords: person.tie,
        living: person.living ? 'living' : 'deceased',
        ...(died
          ? { deathDate: died, status: 'deceased' as const }
          : { status: 'active' as const, safety: 'safe' as const }),
        ring: rings[person.ring],
        angle: (place * 360) / paper.people.length,
        contactFrequency: frequencies[person.contact],
        ...(person.contact ? { contactWords: person.contact } : {}),
        satisfying: some(person.likes),
        unsatisfying: some(person.dislikes),
        myExpectations: some(person.wantsFromThem).map((text) => ({ text })),
        theirExpectations: some(person.theyWant).map((text) => ({ text })),
        recentChanges: change(person.changed, telling),
        conflict: { level: conflict[person.conflict], words: person.conflict },
        support: person.support.map((kind) => supports[kind as keyof typeof supports]),
        disclosure: 'share_freely',
      },
      { makes: person.name },
    );
  }
  telling.does('checkSafetyAtHome', '2026-01-13', {
    personId: telling.id('Tomas'),
    answer: 'safe',
    asked: 'alone',
    when: 'selection',
    words: paper.suitability.notes,
  });
}

/** The events of a life and of the course, each told in the first session after it. */
export function tellEvents(telling: Telling, from: string, to: string): void {
  for (const event of paper.events) {
    if (!(event.on > from && event.on <= to)) continue;
    telling.does(
      'addEvent',
      to,
      {
        date: telling.day(event.on),
        what: event.what,
        kind: event.kind as FormOf<'addEvent'>['kind'],
        people: event.people.map((name) => telling.id(name)),
        mood: event.mood,
      },
      { makes: event.what },
    );
  }
}
