import type { Standing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import type { Tracker } from '#core/protocols/protocol/tracker.ts';
import { inventedSheets } from '#tests/a-sheet-form.ts';

/** What may happen next in a course that is written by chance. */

/** A diary of words, such as no form of therapy brings. */
export const diary: Tracker = {
  id: 'evenings',
  name: 'Evenings',
  clientLabel: 'My evenings',
  clientSays: 'How it was, in a line.',
  says: 'A line a day.',
  every: 'day',
  fields: [
    { id: 'line', kind: 'text', name: 'The evening', clientLabel: 'My evening' },
    { id: 'who', kind: 'text', name: 'Who was there', clientLabel: 'Who was there' },
    { id: 'alone', kind: 'yes_no', name: 'Alone', clientLabel: 'Alone', higherIs: 'neither' },
  ],
  scores: [],
  alerts: [],
  lookedAt: 'in_the_hour',
  certainty: 'DES',
  sources: ['invented for tests'],
};

/** Numbers that follow from a seed: mulberry32. */
export function chance(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * most);
  const oneOf = <Value>(values: readonly Value[]): Value | undefined => values[below(values.length)];
  return { next, below, oneOf, is: (share: number) => next() < share };
}
type Chance = ReturnType<typeof chance>;

interface At {
  course: Course;
  by: Chance;
  /** A piece of writing that stands nowhere else; of the client’s hand, now and then with the name of somebody. */
  words: (hand?: Standing) => string;
  name: () => string;
}
export type Offer = (at: At) => [act: string, form: unknown, as: Standing];

const some = <Value>(values: readonly Value[], by: Chance, share = 0.4) => values.filter(() => by.is(share));
const hand = (by: Chance): 'client' | 'therapist' => (by.is(0.65) ? 'client' : 'therapist');
const maybe = <Value>(value: Value | undefined, by: Chance, key: string) =>
  value !== undefined && by.is(0.6) ? { [key]: value } : {};
const peopleIn = ({ inventory }: Course) => inventory.people.map(({ id }) => id);
const eventsIn = ({ timeline }: Course) => timeline.events.map(({ id }) => id);
const momentsIn = ({ moodLinks }: Course) => moodLinks.links.map(({ id }) => id);

/** Somebody beside the client, mostly the first, so that consents come together. */
const besideIn = ({ beside }: Course, by: Chance) =>
  (by.is(0.7) ? beside.people.at(0) : by.oneOf(beside.people))?.id;

function sheetFields(sheet: string, { course, by, words }: At, as: 'client' | 'therapist'): object {
  const write = () => words(as);
  const person = () => maybe(by.oneOf(peopleIn(course)), by, 'person');
  const rows = Array.from({ length: 1 + by.below(3) }, () => ({ what: write(), ...person() }));
  if (sheet === 'episode') return { scene: write(), ...person() };
  if (sheet === 'diary') return { page: write() };
  if (sheet === 'pattern')
    return { self: write(), other: write(), feeling: [write()], protects: write(), examples: rows };
  if (sheet === 'chain') return { wish: write(), mine: write(), theirs: write() };
  return {
    story: write(),
    signs: [write(), write()],
    steps: rows,
    ...person(),
    ...maybe(by.oneOf(eventsIn(course)), by, 'event'),
    ...(as === 'therapist' && { hunch: words() }),
  };
}

/** What may happen next, each as often as it is named; what cannot be is refused and passed over. */
export const offers: Offer[] = [
  ({ by, name }) => [
    'addPerson',
    { displayName: name(), role: 'friend' },
    by.is(0.8) ? 'client' : 'therapist',
  ],
  ({ course, by, words }) => {
    const person = by.oneOf(course.inventory.people);
    const as = hand(by);
    const write = () => words(as);
    const fields = { history: write(), conflict: { words: write(), topics: [write()] } };
    return ['changePerson', { person: person?.id, version: person?.version, fields, clear: [] }, as];
  },
  ({ course, by, words }) => {
    const as = hand(by);
    const people = some(peopleIn(course), by);
    return ['addEvent', { date: '2024-03', kind: 'other', what: words(as), people }, as];
  },
  ({ course, by, words }) => [
    'keepMoment',
    {
      happened: words('client'),
      withWhom: some(peopleIn(course), by),
      did: words('client'),
      mood: by.below(10),
    },
    'client',
  ],
  ({ course, by }) => ['shareMoment', { link: by.oneOf(momentsIn(course)) }, 'client'],
  ({ course, by, words }) => {
    const as = hand(by);
    const write = () => words(as);
    return [
      'nameFeeling',
      {
        situation: write(),
        personIds: some(peopleIn(course), by),
        ...maybe(by.oneOf(eventsIn(course)), by, 'eventId'),
        ...maybe(by.oneOf(momentsIn(course)), by, 'momentId'),
        ...maybe(by.oneOf(course.communication.analyses)?.id, by, 'analysisId'),
        emotions: [{ emotion: 'ashamed', words: write() }],
        message: write(),
        ...(as === 'client' && by.is(0.5) && { privacy: 'shared' }),
      },
      as,
    ];
  },
  ({ course, by, words }) => {
    const feeling = by.oneOf(course.feelings.records);
    const version = feeling?.expression?.version ?? 0;
    return [
      'tellHowExpressed',
      { feelingId: feeling?.id, version, expressed: 'direct', how: words() },
      hand(by),
    ];
  },
  ({ course, by, words }) => [
    'startDecision',
    {
      problem: words(),
      whyNow: words(),
      personIds: some(peopleIn(course), by),
      ...maybe(by.oneOf(eventsIn(course)), by, 'eventId'),
      ...maybe(by.oneOf(course.communication.analyses)?.id, by, 'analysisId'),
    },
    'therapist',
  ],
  ({ course, by, words }) => [
    'writeOption',
    {
      decisionId: by.oneOf(course.decisions.decisions)?.id,
      version: 0,
      label: words(),
      prosMe: words(),
      safe: 'yes',
    },
    hand(by),
  ],
  ({ course, by, words }) => [
    'startAnalysis',
    {
      title: words(),
      date: '2026-02-01',
      personIds: some(peopleIn(course), by),
      ...maybe(by.oneOf(eventsIn(course)), by, 'eventId'),
      ...maybe(by.oneOf(momentsIn(course)), by, 'momentId'),
    },
    hand(by),
  ],
  ({ course, by, words }) => [
    'agreeTryOut',
    {
      what: words(),
      withWhom: words(),
      personIds: some(peopleIn(course), by),
      ...maybe(by.oneOf(eventsIn(course)), by, 'eventId'),
    },
    hand(by),
  ],
  () => ['offerTracker', { tracker: diary.id, words: '' }, 'therapist'],
  ({ by, words }) => {
    const as = hand(by);
    const fields = { line: words(as), who: words(as), alone: by.is(0.5) };
    return ['noteTracker', { tracker: diary.id, day: `2026-02-${10 + by.below(15)}`, fields }, as];
  },
  (at) => {
    const as = hand(at.by);
    const sheet = at.by.oneOf(inventedSheets.map(({ id }) => id)) ?? 'everything';
    const before = at.by.is(0.6) ? at.by.oneOf(at.course.sheets.entries) : undefined;
    const fields = sheetFields(before?.sheet ?? sheet, at, as);
    const version = before?.versions.at(-1)?.version ?? 0;
    return ['writeSheet', { sheet: before?.sheet ?? sheet, entry: before?.id, version, fields }, as];
  },
  ({ course, by, words }) => {
    const entry = by.oneOf(course.sheets.entries);
    const to = { entry: entry?.id, version: entry?.versions.at(-1)?.version ?? 0 };
    if (by.is(0.4)) return ['shareSheet', to, 'therapist'];
    const as = hand(by);
    if (by.is(0.5)) return ['commentSheet', { ...to, words: words(as) }, as];
    return [
      'agreeSheet',
      { ...to, answer: by.is(0.5) ? 'agreed' : 'partly', words: words('client') },
      'client',
    ];
  },
  ({ course, by, words, name }) => [
    'bringBeside',
    {
      role: by.oneOf(['partner', 'caregiver']),
      name: name(),
      tie: words(),
      contact: words(),
      ...maybe(by.oneOf(peopleIn(course)), by, 'person'),
    },
    'therapist',
  ],
  ({ course, by }) => {
    const beside = besideIn(course, by);
    const to = ['meetings', 'sharing'];
    const share = ['meeting_times', 'own_meetings', 'chosen_sentence'];
    const whose = by.is(0.6) ? 'client' : 'self';
    return ['recordBesideConsent', { beside, whose, to, how: 'spoken', mayShare: share }, 'therapist'];
  },
  ({ course, by, words }) => {
    const who = besideIn(course, by);
    const share = ['meeting_times', 'own_meetings', 'chosen_sentence'];
    if (by.is(0.5)) return ['shareWith', { beside: who, what: by.oneOf(share) }, 'therapist'];
    const people = who ? [who] : [];
    return [
      'listSharing',
      { people, share, keepPrivate: [words()], told: people, clientTold: 'told' },
      'therapist',
    ];
  },
  ({ by, words }) => {
    const as = hand(by);
    return ['chooseSentence', { words: words(as) }, as];
  },
  ({ course, by, words }) => [
    'recordBesideContact',
    { beside: besideIn(course, by), kind: 'telephone', about: words(), note: words() },
    'therapist',
  ],
  ({ course, by, words }) => {
    const others = course.beside.people.slice(0, 1).map(({ id }) => id);
    const meeting = { which: 'other', minutes: 50, with: others, clientThere: 'there', why: words() };
    if (by.is(0.5))
      return ['planMeeting', { ...meeting, at: `2027-01-${10 + by.below(18)}T10:00` }, 'therapist'];
    return ['holdMeeting', { ...meeting, agreed: words() }, 'therapist'];
  },
  ({ course, by, words }) => {
    const meeting = by.oneOf(course.meetings.held)?.id;
    return ['writeMeetingNote', { meeting, text: words(), version: 0 }, 'therapist'];
  },
  ({ course, by, words }) => {
    const letter = by.oneOf(course.letters.letters.filter(({ from }) => from === 'client'));
    const version = letter?.draft?.version ?? 0;
    if (letter && by.is(0.4)) return ['sendLetter', { letterId: letter.id, version }, 'client'];
    return [
      'writeLetter',
      { letterId: letter?.id, kind: 'goodbye', words: words('client'), version },
      'client',
    ];
  },
  () => ['holdSession', { minutes: 50, format: 'in_person' }, 'therapist'],
  ({ course, words }) => [
    'draftNote',
    { session: Math.max(1, course.sessions.held.length), text: words(), version: 0 },
    'therapist',
  ],
];
