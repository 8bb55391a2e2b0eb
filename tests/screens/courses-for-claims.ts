import { Temporal } from 'temporal-polyfill';
import { v7 as newId } from 'uuid';
import type { CardGiven } from '#core/api-answers/feedback-card.ts';
import type { ActName, FormOf } from '#core/course/book.ts';
import { type Caller, caller } from '#examples/caller.ts';

/** Courses of Ana’s beside those of the demo, for what claims say of forms and hours that no course of the demo has. */
export type MadeFor = 'Dagny' | 'Mirela' | 'Remi' | 'Inga';

/** One course told through the door that everybody uses, on the days of the last weeks. */
class Told {
  readonly #ana: Caller;
  readonly #course: string;
  readonly #today: string;

  constructor(ana: Caller, course: string, today: string) {
    this.#ana = ana;
    this.#course = course;
    this.#today = today;
  }

  /** The day so many weeks before today. */
  ago(weeks: number): string {
    return Temporal.PlainDate.from(this.#today).subtract({ weeks }).toString();
  }

  async does<Name extends ActName>(name: Name, weeks: number, form: FormOf<Name>): Promise<string> {
    const { act } = await this.#ana.act(this.#course, { name, id: newId(), on: this.ago(weeks), form });
    return act;
  }

  async holds(weeks: number, format: 'in_person' | 'video' = 'in_person'): Promise<void> {
    await this.does('holdSession', weeks, { minutes: 50, format });
  }
}

/** The pattern of DIT, agreed, and one hour in which it was worked on. */
async function dynamic(told: Told): Promise<void> {
  const person = await told.does('addPerson', 4, { displayName: 'Ove', role: 'partner' });
  for (const weeks of [3, 2, 1]) await told.holds(weeks);
  const example = (weeks: number, what: string) => ({ person, on: told.ago(weeks), what });
  const entry = await told.does('writeSheet', 1, {
    sheet: 'ipaf',
    version: 0,
    session: 3,
    fields: {
      selfRep: 'The one who is in the way',
      otherRep: 'Somebody busy with better things',
      affects: ['ashamed', 'lonely'],
      defensiveFunction: 'I leave first, so that nobody has to send me away',
      origins: 'Waiting on the stairs until the grown-ups had finished',
      currentExamples: [
        example(3, 'He looked at his watch and I cleared the table'),
        example(2, 'I did not ring back'),
        example(1, 'I went to bed before he came home'),
      ],
      inRoomExamples: [{ session: 2, what: 'She got up ten minutes before the end' }],
    },
  });
  await told.does('shareSheet', 1, { entry, version: 1 });
  await told.does('agreeSheet', 1, {
    entry,
    version: 1,
    answer: 'agrees',
    words: 'That is me on the stairs.',
  });
  await told.does('writeSheet', 0, {
    sheet: 'ipaf-work',
    version: 0,
    fields: {
      session: 3,
      person,
      what: 'The evening of the watch, minute by minute',
      ownMind: 'Thought that I bore him, and felt small',
      otherMind: 'He may have been afraid of missing his train',
      changed: 'Asked him what the matter was',
    },
  });
}

/** One moment of MIT as in a film, and where she stands on the ladder. */
async function metacognitive(told: Told): Promise<void> {
  await told.holds(1);
  await told.does('writeSheet', 1, {
    sheet: 'mit-episode',
    version: 0,
    fields: {
      session: 1,
      when: 'Thursday at noon',
      where: 'The kitchen at work',
      who: ['Her chief'],
      narrative: 'He asked who had the keys and she felt her face go hot.',
      emotions: ['ashamed'],
    },
  });
}

/** A session by video, numbers on the work together that ask for a talk, and somebody close invited for next week. */
async function fromAfar(told: Told): Promise<void> {
  const person = await told.does('addPerson', 3, { displayName: 'Ines', role: 'partner' });
  await told.does('checkSafetyAtHome', 3, {
    personId: person,
    answer: 'safe',
    asked: 'alone',
    when: 'selection',
  });
  for (const weeks of [3, 2]) await told.holds(weeks);
  await told.holds(1, 'video');
  await told.does('tellWhereabouts', 1, {
    session: 3,
    where: 'Her sister’s house in Truro',
    number: '+44 1632 960 001',
    nearby: 'Her sister, next door',
  });
  const low = { understood: 5, aims: 5, fits: 4, caredFor: 6 };
  await told.does('rateAlliance', 1, { session: 3, ...low, words: 'Slower' });
  await told.does('bookSession', 0, {
    at: `${told.ago(-1)}T07:00`,
    minutes: 50,
    kind: 'joint',
    with: [person],
    aim: 'That Ines hears what the evenings are like',
    agreed: { client: 'Asked for it herself', others: 'On the telephone' },
    where: 'At the practice',
    despite: 'Agreed with both',
  });
}

const tellings: Record<
  MadeFor,
  { protocol: string; preset: string; sessions: number; tell: (told: Told) => Promise<void> }
> = {
  Dagny: { protocol: 'dit', preset: 'dit16', sessions: 16, tell: dynamic },
  Mirela: { protocol: 'mit', preset: 'mit-open', sessions: 48, tell: metacognitive },
  Remi: { protocol: 'ipt', preset: 'ipt16-default', sessions: 16, tell: fromAfar },
  Inga: { protocol: 'ipsrt', preset: 'ipsrt-1-year', sessions: 35, tell: async () => undefined },
};

export async function makeCoursesForClaims(ana: Caller): Promise<void> {
  const { today } = await ana.get<{ today: string }>('caseload');
  for (const [name, { protocol, preset, sessions, tell }] of Object.entries(tellings)) {
    const id = newId();
    const on = Temporal.PlainDate.from(today).subtract({ weeks: 4 }).toString();
    await ana.post('courses', {
      id,
      on,
      client: { name: `${name} Vesterholm`, born: '1988-04-09' },
      protocol: { id: protocol, edition: '2026.1', preset, sessions, minutes: 50 },
    });
    const told = new Told(ana, id, today);
    await told.does('giveConsent', 4, { item: 'treatment' });
    await tell(told);
  }
}

/** A card that somebody close was given by a client of the demo: its address below the service’s, which opens until it is answered. */
export type CardGivenTo = 'a friend' | 'a child, in pictures';

const cards = {
  'a friend': { whose: 'amara', person: 'Solange', kind: 'words', reader: 'grown_up' },
  'a child, in pictures': { whose: 'noa', person: 'Wren', kind: 'pictures', reader: 'child' },
} as const;

/** The address of the card, as the client sends it. */
export async function cardGivenTo(whom: CardGivenTo, address: string): Promise<string> {
  const { whose, person: name, ...form } = cards[whom];
  const client = caller(address);
  await client.post('demo/sign-in', { email: `${whose}@example.org` });
  const { courses } = await client.get<{ courses: { course: string }[] }>('mine');
  const course = courses[0]?.course ?? '';
  const { course: whole } = await client.get<{
    course: { inventory: { people: { id: string; fields: { displayName: string } }[] } };
  }>(`courses/${course}`);
  const person = whole.inventory.people.find(({ fields }) => fields.displayName.startsWith(name))?.id ?? '';
  const given = await client.post<CardGiven>(`courses/${course}/feedback-cards`, { ...form, person });
  const link = new URL(given.link);
  return link.pathname + link.search + link.hash;
}
