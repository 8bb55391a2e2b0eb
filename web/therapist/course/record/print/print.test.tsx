import { beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { fold, seenBy } from '#core/course/book.ts';
import { chapters } from '#core/course/chapters.ts';
import { forPaper } from '#core/course/record/for-paper.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { markedCourses, persons } from '#tests/laws/marked-courses.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { CourseRead } from './print.tsx';

const mark = /Mark_\d+_ said so/g;
beforeAll(inEnglish);

type Found = Map<string, { printed: number; written: number }>;

/** Every place of a chapter in which words stand, and the words: ids and numbers of a list are no part of a place. */
function places(value: unknown, place: string, found: (place: string, word: string) => void): void {
  if (typeof value === 'string') for (const word of value.match(mark) ?? []) found(place, word);
  else if (Array.isArray(value)) for (const one of value) places(one, place, found);
  else if (value && typeof value === 'object')
    for (const [key, one] of Object.entries(value)) {
      if (!lookedUp.includes(key))
        places(one, /^[a-z][a-zA-Z_]*$/.test(key) ? `${place}.${key}` : place, found);
    }
}

function counted(found: Found, course: object, printed: ReadonlySet<string>): void {
  for (const name of Object.keys(chapters)) {
    places(Reflect.get(course, name), name, (place, word) => {
      const before = found.get(place) ?? { printed: 0, written: 0 };
      const now = before.printed + (printed.has(word) ? 1 : 0);
      found.set(place, { printed: now, written: before.written + 1 });
    });
  }
}

/** Which places’ words stand on paper, over every course of the demo and the paper case. */
function onPaper(): Found {
  const found: Found = new Map();
  for (const facts of markedCourses(25)) {
    const course = seenBy(fold('course-1', facts), { as: 'therapist', by: persons.therapist });
    const view: CourseView = {
      as: 'therapist',
      client: { name: 'Leila' },
      therapist: 'Ana',
      course,
      acts: [],
      today: '2026-12-31',
    };
    const markup = drawn(
      <CourseSeenAs value={view}>
        <CourseRead />
      </CourseSeenAs>,
    );
    counted(found, forPaper(course), new Set(markup.match(mark)));
  }
  return found;
}

/** Who a supervisor is, and who gives the therapy, stands as an id, whose name is looked up: what chance typed there is nobody’s. */
const lookedUp = ['supervisor', 'therapist'];

/** What stays off paper, place by place. */
const offPaper: readonly string[] = [
  // Asked nowhere, or kept as it was of old.
  ...['consent.history.words', 'consent.now.words', 'moodLinks.links.event.kind'],
  ...['relapsePlan.plan.text.triggers.person', 'safetyPlan.plan.text.saferSurroundings'],
  ...['support.supporters.outcomes.words', 'symptoms.reviews.checklist.note', 'feedbackCards.cards.says'],
  // Where the signed note tells of the hour, its steps are not told again beside it.
  ...['sessionRoom.closes', 'sessionRoom.focusLinks', 'sessionRoom.incidents'],
  // What hard work was about is told once, as it was said before it.
  'sessionRoom.distress.about',
  // Of a session together, on paper once it was held.
  ...['sessions.appointments.agreed', 'sessions.appointments.aim'],
  // Whoever gives the therapy stands by name, which is looked up.
  ...['transfer.transfers.from', 'transfer.transfers.to', 'cover.covers.person'],
  // Of a referral, answers that were chosen are printed in words of Kith’s, and who answered is looked up.
  ...['cameBy.referral.referral', 'cameBy.referral.danger.answeredBy'],
  ...['mayLeaveMessage', 'prefers.form', 'priority'].map((of) => `cameBy.referral.${of}`),
  // A plan stands as it is now.
  ...['safetyPlan.earlier', 'relapsePlan.earlier'],
  ...['feedbackCards.approved.guardian', 'inGroup.plans.about', 'measures.declined', 'messages.offer.note'],
];

/** So few words in a place may be of somebody set aside, or of an hour that was not held. */
const few = 3;

/** Parts that stand on paper as figures, names and days; no words of theirs do. */
const withoutWords = ['measures', 'protocolFollowed', 'closing', 'transfer', 'cover'];

let found: Found;
beforeAll(() => {
  found = onPaper();
});

test('what a chapter says of paper is so: its words are printed, or none of them is', () => {
  const chapterOf = new Map<string, number>();
  for (const [place, { printed }] of found) {
    const [name = ''] = place.split('.');
    chapterOf.set(name, (chapterOf.get(name) ?? 0) + printed);
  }
  const told = [...chapterOf].filter(([name]) => !withoutWords.includes(name));
  expect(told.length).toBeGreaterThan(30);
  const wrong = told.filter(([name, printed]) => {
    const isNever = Reflect.get(chapters, name).paper === 'never';
    return isNever ? printed > 0 : printed === 0;
  });
  expect(wrong.map(([name]) => name)).toEqual([]);
});

test('whatever is written in any place of the course is printed, save what is said here to stay off paper', () => {
  const missing = [...found].flatMap(([place, { printed, written }]) =>
    printed === 0 && written >= few ? [place] : [],
  );
  const unsaid = missing.filter(
    (place) => !offPaper.some((known) => place === known || place.startsWith(`${known}.`)),
  );
  expect(unsaid.sort()).toEqual([]);
});
