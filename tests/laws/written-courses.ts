import type { Doing, Standing } from '#core/book/doing.ts';
import type { Fact } from '#core/book/fact.ts';
import { acts, decide, fold, foldOnto } from '#core/course/book.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { aForm } from '#tests/a-form.ts';
import { asTold } from '#tests/a-guided-course.ts';
import { inventedSheets } from '#tests/a-sheet-form.ts';
import { readBack, writtenDown } from '#tests/written-down.ts';
import { chance, diary, type Offer, offers } from './written-next.ts';

/**
 * Courses written by chance where chance alone comes to little: a diary, sheets shared and agreed, people beside the client,
 * meetings and their notes, decisions, feelings, moments, letters, in any order, each pointing to whoever and whatever is there.
 */

const form = aForm({ name: 'IPT with writing', sheets: inventedSheets, trackers: [diary] }, 'ipt-written');

const persons: Partial<Record<Standing, string>> = { client: 'leila', therapist: 'ana' };

/**
 * A course written by chance, as its facts; the same seed gives the same.
 * @param most how many things are tried
 */
export function writtenCourse(seed: number, most = 140): Fact[] {
  const by = chance(seed);
  const facts: Fact[] = [];
  let course = fold('course-1', []);
  let count = 0;
  const next = () => {
    count += 1;
    return count;
  };
  const act = (name: string, filled: unknown, as: Standing, on: string) => {
    const doing: Doing = {
      id: `act-${next()}`,
      by: persons[as] ?? as,
      as,
      on,
      now: `${on}T12:00:00.000Z`,
      today: '2026-12-31',
      zone: 'Europe/London',
      born: '1991-05-17',
      protocols: [asTold(form)],
    };
    const read = acts.get(name)?.form.safeParse(JSON.parse(JSON.stringify(filled)));
    const decided = read?.success ? decide(course, name, read.data, doing) : null;
    if (!decided || isRefusal(decided)) return;
    const added = readBack(writtenDown(decided, doing, { course: 'course-1', after: facts.length }));
    course = foldOnto(course, facts, added);
    facts.push(...added);
  };
  const protocol = {
    id: form.id,
    edition: form.edition,
    preset: form.defaultPreset,
    sessions: 16,
    minutes: 50,
  };
  act('openCourse', { client: 'leila', therapist: 'ana', protocol, referral: '' }, 'therapist', '2026-01-13');
  const names = () => course.inventory.people.flatMap(({ fields }) => fields.displayName ?? []);
  const words = (as?: Standing) => {
    const written = `Mark_${next()}_ said so`;
    const named = as === 'client' && by.is(0.2) ? by.oneOf(names()) : undefined;
    return named ? `${named}, and ${written}` : written;
  };
  const name = () => `Ana${next()}`;
  for (const first of [1, 2, 3])
    act('addPerson', { displayName: name(), role: 'friend' }, 'client', `2026-01-1${first + 3}`);
  for (let tried = 0; tried < most; tried += 1) {
    const day = new Date(Date.UTC(2026, 0, 20) + Math.floor((tried / most) * 300) * 86_400_000);
    const [what, filled, as] = (by.oneOf(offers) as Offer)({ course, by, words, name });
    act(what, filled, as, day.toISOString().slice(0, 10));
  }
  return facts;
}
