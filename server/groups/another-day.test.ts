import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { MeetingRefused } from '#core/api-answers/groups.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork, answersOf, entryOf } from '#tests/groups/at-work.ts';

let clinic: AClinic;
let dayra: Someone;
let group: AGroupAtWork;
let efua: string;
let today: string;
let yesterday: string;
const groups: AGroupAtWork[] = [];

beforeAll(async () => {
  clinic = await AClinic.open();
  dayra = await clinic.member('Dayra', ['facilitator']);
  await clinic.member('Ruth', ['therapist']);
  for (let made = 0; made < 14; made += 1)
    groups.push(await AGroupAtWork.of(clinic, dayra, ['Efua', 'Femi', 'Gifty', 'Halima']));
  await clinic.kith.later(10 * 24 * 3_600_000);
  today = (await groups[0]?.seenBy(dayra))?.today ?? '';
  yesterday = daysAgo(1);
});
beforeEach(() => {
  group = groups.pop() ?? group;
  efua = group.courses[0] ?? '';
});
afterAll(() => clinic.close());

const daysAgo = (days: number) => {
  const day = new Date(`${today}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
};
const wish = { measure: { instrument: 'phq-9', answers: answersOf(1, 2) } };
const alone = {
  instrument: 'phq-9',
  answers: [...Array.from({ length: 8 }, () => null), 2],
  administered: 'with-therapist',
};
const plan = { n: null, plan: 'yes', words: '', staying: '' };
const courseOf = async () => (await dayra.get<CourseView>(`/api/courses/${efua}`)).body.course;
const members = (more: object) => group.courses.map((course) => entryOf(course, course === efua ? more : {}));
const letters = async () => (await clinic.kith.letters()).length;

describe('an alarm told under a wrong day of a telephone is one, once the day is put right', () => {
  const standing = async () => {
    const { measures, risk, inGroup } = await courseOf();
    return {
      sheets: measures.readings.map(({ on, session }) => [on, session]),
      plans: inGroup.plans.map(({ on }) => on),
      alarms: risk.alarms.map(({ source }) => source),
    };
  };

  test.each([
    ['an hour ago', () => '1999-12-31'],
    ['a few days back', () => daysAgo(3)],
    ['a year back', () => daysAgo(400)],
    ['a year ahead', () => '2199-01-01'],
  ])('with its meeting that was refused, its clock %s', async (_how, wrong) => {
    const id = newId();
    const told = { ...wish, plan: 'yes' };
    const refused = await group.meets(dayra, { members: members(told), led: [newId()] }, id, wrong());
    const { alarms } = refused.body as unknown as MeetingRefused;
    expect([refused.status, alarms?.length]).toEqual([422, 2]);
    const right = await group.meets(dayra, { members: members(told) }, id, yesterday);
    expect([right.status, right.body.meeting.alarms]).toEqual([200, []]);
    expect(await standing()).toEqual({
      sheets: [[yesterday, 1]],
      plans: [yesterday],
      alarms: ['plan', 'measure'],
    });
    const again = await group.meets(dayra, { members: members(told) }, id, yesterday);
    expect(again.body.meeting.state).toBe('was_recorded');
    expect((await standing()).sheets).toEqual([[yesterday, 1]]);
  });

  test.each([
    ['a few days back', () => daysAgo(3)],
    ['a year back', () => daysAgo(400)],
  ])('told at once from the meeting, and the day put right at its end: %s', async (_how, wrong) => {
    const on = wrong();
    await clinic.does(dayra, efua, 'answerMeasure', alone, on);
    await clinic.does(dayra, efua, 'tellPlan', plan, on);
    expect((await standing()).alarms).toEqual(['measure', 'plan']);
    const told = { members: members({ ...wish, plan: 'yes', staying: 'Her sister' }), earlierDays: [on] };
    const right = await group.meets(dayra, told, newId(), yesterday);
    expect([right.status, right.body.meeting.alarms]).toEqual([200, []]);
    expect(await standing()).toEqual({
      sheets: [[yesterday, 1]],
      plans: [yesterday],
      alarms: ['measure', 'plan'],
    });
  });

  test('and an answer of another day that no telephone says is this one stays, with an alarm of its own', async () => {
    await clinic.does(dayra, efua, 'answerMeasure', alone, daysAgo(3));
    const right = await group.meets(dayra, { members: members(wish) }, newId(), yesterday);
    expect(right.body.meeting.alarms).toHaveLength(1);
    expect((await standing()).sheets).toHaveLength(2);
  });

  test('a graver answer than was told ahead is still an alarm', async () => {
    await clinic.does(dayra, efua, 'answerMeasure', alone, daysAgo(3));
    const graver = { measure: { instrument: 'phq-9', answers: answersOf(1, 3) } };
    const form = { members: members(graver), earlierDays: [daysAgo(3)] };
    const { body } = await group.meets(dayra, form, newId(), yesterday);
    expect(body.meeting.alarms.map(({ urgency }) => urgency)).toEqual(['now']);
  });
});

describe('what is told of one member, one thing after the other, is told by one letter', () => {
  const written = async (work: () => Promise<unknown>) => {
    const before = await letters();
    await work();
    return (await letters()) - before;
  };
  const tells = (act: string, form: unknown) => clinic.does(dayra, efua, act, form, today);

  test('a plan, and the score after it: an alarm each, and the second says nothing that the letter did not', async () => {
    const first = await written(() => tells('tellPlan', plan));
    expect(first).toBeGreaterThan(0);
    expect(await written(() => group.meets(dayra, { members: members(wish) }, newId(), today))).toBe(0);
    expect((await courseOf()).risk.alarms.map(({ source }) => source)).toEqual(['plan', 'measure']);
  });

  test('both in one meeting too', async () => {
    const one = await written(() => tells('tellPlan', plan));
    const other = groups.pop() ?? group;
    const entries = other.courses.map((course, place) =>
      entryOf(course, place === 0 ? { ...wish, plan: 'yes' } : {}),
    );
    expect(await written(() => other.meets(dayra, { members: entries }))).toBe(one);
  });

  test('a score for the same day, and then a plan: that is for now, more urgent than they were told, and is written anew', async () => {
    const first = await written(() => tells('answerMeasure', alone));
    expect(await written(() => tells('tellPlan', plan))).toBe(first);
  });

  test('once somebody has taken the first up, they are told of the second', async () => {
    const first = await written(() => tells('tellPlan', plan));
    const [alarm] = (await courseOf()).risk.alarms;
    await tells('acknowledgeAlarm', { alarm: alarm?.id });
    expect(await written(() => tells('answerMeasure', alone))).toBe(first);
  });

  test('what the client says in their own hand is written about each time', async () => {
    const client = await clinic.joins(group.clients[0] ?? '', `Efua${newId().slice(-6)}`);
    const first = await written(() => tells('tellPlan', plan));
    expect(first).toBeGreaterThan(0);
    const sheet = { instrument: 'phq-9', answers: answersOf(1, 2) };
    expect(await written(() => clinic.does(client, efua, 'answerMeasure', sheet))).toBeGreaterThan(0);
  });
});
