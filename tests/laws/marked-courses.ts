import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import type { Doing } from '#core/book/doing.ts';
import type { Fact } from '#core/book/fact.ts';
import { acts, decide, emptyCourse, foldOnto } from '#core/course/book.ts';
import { byOnCard } from '#core/course/feedback-cards/acts.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { tellBooking } from '#examples/demo/opening.ts';
import { stories } from '#examples/demo/stories.ts';
import { type Story, sixteen } from '#examples/demo/story.ts';
import { Tale } from '#examples/demo/tale.ts';
import { roleDispute } from '#examples/role-dispute/acts.ts';
import type { Step } from '#examples/role-dispute/telling.ts';
import { asTold } from '#tests/a-guided-course.ts';
import { sheetForm } from '#tests/a-sheet-form.ts';
import { readBack, writtenDown } from '#tests/written-down.ts';
import { steps as anySteps, tell } from './any-course.ts';

/** Courses in which every piece of writing is a word of its own, so that whoever sees it can be found. */

export const persons = { client: 'leila', therapist: 'ana', supervisor: 'ruth' } as const;
const today = '2026-12-31';
/** The day to which the courses of the demo clinic have come. */
const toldOn = '2026-12-15';

/** Every mark in a value: writing of several words, and names of one, such as `Ana12`. */
export const mark = /Mark_\d+_ said so|(?<![\p{L}\p{N}])Ana\d+(?![\p{L}\p{N}])/gu;

/** Writing is told from ids, days and choices by its spaces; a name of one word by where it stands. */
function marked(form: unknown, next: () => string, key = ''): unknown {
  if (typeof form === 'string' && /\s/.test(form)) return next();
  if (typeof form === 'string' && key === 'displayName') return next().replace(/^Mark_(\d+)_.*$/, 'Ana$1');
  if (Array.isArray(form)) return form.map((one) => marked(one, next, key));
  if (typeof form !== 'object' || form === null) return form;
  return Object.fromEntries(Object.entries(form).map(([name, one]) => [name, marked(one, next, name)]));
}

function enter(
  steps: readonly Step[],
  opening: Pick<Step, 'on'> & { protocol: typeof sixteen; own?: Protocol; today?: string },
  next: () => string,
): Fact[] {
  let facts: Fact[] = [];
  let course = emptyCourse('course-1');
  const act = (name: string, form: unknown, doing: Doing) => {
    const decided = decide(course, name, acts.get(name)?.form.parse(form), doing);
    if (isRefusal(decided)) throw new Error(`${name} on ${doing.on}: ${decided.because}`);
    const added = readBack(writtenDown(decided, doing, { course: 'course-1', after: facts.length }));
    course = foldOnto(course, facts, added);
    facts = [...facts, ...added];
  };
  const doing = ({ id, as, on, card }: Pick<Step, 'id' | 'as' | 'on' | 'card'>): Doing => ({
    ...{ id, on },
    // Whoever answers a card has no account.
    ...(card ? { as: 'contact', by: byOnCard(card) } : { as, by: persons[as] }),
    now: `${on}T12:00:00.000Z`,
    today: opening.today ?? today,
    zone: 'Europe/London',
    born: undefined,
    ...(opening.own && { protocols: [asTold(opening.own)] }),
  });
  const protocol = { edition: '2026.1', minutes: 50, ...opening.protocol };
  act(
    'openCourse',
    { client: persons.client, therapist: persons.therapist, protocol, referral: next() },
    doing({ id: 'opening', as: 'therapist', on: opening.on }),
  );
  for (const step of steps) act(step.name, marked(step.form, next), doing(step));
  return facts;
}

function stepsOf(story: Story): { steps: Step[]; on: string } {
  const tale = new Tale(story, toldOn, newId, '10:00');
  tellBooking(tale, story);
  story.tell(tale);
  return { steps: tale.steps.toSorted((a, b) => a.on.localeCompare(b.on)), on: tale.opened() };
}

/** Sheets of an invented form of therapy, in which both hands write of the client’s people, in fields and in rows. */
function sheetSteps(): Step[] {
  const [vera, tom] = [newId(), newId()];
  const on = '2026-01-20';
  const by =
    (as: Step['as']) =>
    (name: string, form: unknown, id: string = newId()) =>
      ({ id, as, on, name, form }) as Step;
  const [client, therapist] = [by('client'), by('therapist')];
  const entry = newId();
  const steps = [
    { person: vera, what: 'Hid from her' },
    { person: tom, what: 'Rang him up' },
  ];
  return [
    client('addPerson', { displayName: 'Vera', role: 'friend' }, vera),
    client('addPerson', { displayName: 'Tom', role: 'friend' }, tom),
    client('writeSheet', { sheet: 'episode', fields: { scene: 'On the stairs', person: vera } }),
    client('writeSheet', { sheet: 'episode', fields: { scene: 'In the car' } }),
    client('writeSheet', { sheet: 'diary', fields: { page: 'A long day' } }),
    client('writeSheet', { sheet: 'everything', fields: { story: 'As it was', steps } }, entry),
    client('commentSheet', { entry, version: 1, words: 'Not all of it' }),
    therapist('writeSheet', {
      sheet: 'everything',
      entry,
      version: 1,
      fields: { story: 'As I heard it', steps, person: tom },
    }),
    therapist('shareSheet', { entry, version: 2 }),
    client('agreeSheet', { entry, version: 2, answer: 'partly', words: 'In my words' }),
    client('writeSheet', {
      sheet: 'everything',
      entry,
      version: 2,
      fields: { story: 'Once more', steps: [...steps].reverse(), person: vera },
    }),
  ];
}

/** Made-up courses in which the client writes most of what a client may. */
export function clientsOwnCourses(madeUp: number): Fact[][] {
  let count = 0;
  const next = () => {
    count += 1;
    return `Mark_${count}_ said so`;
  };
  return fc.sample(anySteps(260), { numRuns: madeUp, seed: 19 }).map((story) => {
    return tell(story, (form) => marked(form, next), 'by the client').facts;
  });
}

/** The role-dispute course, every course of the demo clinic, and courses made up of any acts that the rules allow. */
export function markedCourses(madeUp: number): Fact[][] {
  let count = 0;
  const next = () => {
    count += 1;
    return `Mark_${count}_ said so`;
  };
  const told = stories.map((story) => {
    const { steps, on } = stepsOf(story);
    return enter(steps, { on, protocol: story.protocol ?? sixteen, today: toldOn }, next);
  });
  const dispute = enter(roleDispute(newId), { on: '2026-01-13', protocol: sixteen }, next);
  const sheets = enter(
    sheetSteps(),
    {
      on: '2026-01-13',
      protocol: { ...sixteen, id: sheetForm.id, preset: sheetForm.defaultPreset },
      own: sheetForm,
    },
    next,
  );
  const any = fc.sample(anySteps(150), { numRuns: madeUp, seed: 7 }).map((story) => {
    return tell(story, (form) => marked(form, next)).facts;
  });
  return [dispute, sheets, ...told, ...any];
}
