import { expect, test } from 'vitest';
import type { GroupView } from '#core/api-answers/groups.ts';
import { planForm } from '#core/course/in-group/shapes.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { memberEntry } from '#core/group/meetings/member-entry.ts';
import { phq9 } from '#core/instruments/phq-9.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { RefusedError } from '#web/app/api.ts';
import { isThereAlready } from '#web/app/offline/written-down.ts';
import { sittingOf } from './day.ts';
import { answerAct, idsAhead, planAct } from './told-at-once.ts';
import { toldBy } from './typed.ts';

const by = { me: 'dayra', course: 'rosa', on: '2026-06-02', sitting: 'talk' };
const dying = phq9.items.find(({ n }) => n === 9) ?? phq9.items[0];
const sleep = phq9.items.find(({ n }) => n === 3) ?? phq9.items[0];

test('an answer about dying above nought goes out alone, for no session, on the day of the meeting', () => {
  if (!dying || !sleep) throw new Error('The PHQ-9 has these.');
  for (const answer of [1, 2, 3]) {
    expect(answerAct(by, phq9, dying, answer)).toMatchObject({
      ...{ course: 'rosa', name: 'answerMeasure', on: '2026-06-02' },
      form: {
        instrument: 'phq-9',
        answers: [null, null, null, null, null, null, null, null, answer, null],
        administered: 'with-therapist',
      },
    });
  }
  expect(answerAct(by, phq9, dying, 0)).toBeUndefined();
  expect(answerAct(by, phq9, dying, null)).toBeUndefined();
  expect(answerAct(by, phq9, sleep, 3)).toBeUndefined();
});

test('the same said twice is one; another answer, day, member, teller or sitting is another', () => {
  if (!dying) throw new Error('The PHQ-9 has it.');
  const others = [{ on: '2026-06-03' }, { course: 'luz' }, { me: 'nieves' }, { sitting: 'meeting' }];
  const ids = [by, ...others.map((other) => ({ ...by, ...other }))].flatMap((one) => [
    planAct(one).id,
    ...[2, 3].map((answer) => answerAct(one, phq9, dying, answer)?.id),
  ]);
  expect(new Set(ids).size).toBe(15);
  expect(planAct({ ...by }).id).toBe(ids[0]);
  expect(answerAct({ ...by }, phq9, dying, 2)?.id).toBe(ids[1]);
});

test('what is sent whole names all that may have been told ahead at that sitting, and nothing of another', () => {
  if (!dying) throw new Error('The PHQ-9 has it.');
  const told = [planAct(by).id, ...[1, 2, 3].map((answer) => answerAct(by, phq9, dying, answer)?.id)];
  expect(idsAhead(by, phq9)).toEqual(told);
  expect(idsAhead({ ...by, sitting: 'meeting' }, phq9).filter((id) => told.includes(id))).toEqual([]);
  expect(idsAhead(by, undefined)).toEqual(told.slice(0, 1));
});

test('what another phone told with the same answer is there already, and nobody is told that it could not be recorded', () => {
  const act = dying && answerAct(by, phq9, dying, 2);
  const other = dying && answerAct({ ...by, me: 'nieves' }, phq9, dying, 2);
  if (!act || !other) throw new Error('It asks for help.');
  type Form = { instrument: string; answers: (number | null)[] };
  const [first, again] = [act.form as Form, other.form as Form];
  const story = aCourseUnderWay().does('answerMeasure', first);
  const refusedWith = (code: string) => new RefusedError({ status: 422, code, title: '' });
  expect(isThereAlready(other, refusedWith(story.refusal('answerMeasure', again)))).toBe(true);
  expect(isThereAlready(other, refusedWith('invalid-answers'))).toBe(false);
  expect(isThereAlready(planAct(by), refusedWith('same-sheet'))).toBe(false);
  expect(story.course.risk.alarms).toHaveLength(1);
});

test('a plan that another phone told is there already while its alarm waits, and is told anew once it was answered', () => {
  const refusedWith = (code: string) => new RefusedError({ status: 422, code, title: '' });
  const [first, again] = [by, { ...by, me: 'nieves' }].map((one) => ({ ...planAct(one), on: by.on }));
  if (!first || !again) throw new Error('Both tell it.');
  const [plan, on] = [planForm.parse(first.form), { on: by.on }];
  const story = aCourseUnderWay().does('tellPlan', plan, on);
  expect(isThereAlready(again, refusedWith(story.refusal('tellPlan', planForm.parse(again.form), on)))).toBe(
    true,
  );
  expect([story.course.inGroup.plans.length, story.course.risk.alarms.length]).toEqual([1, 1]);
  const told = (form: Partial<typeof plan>) => story.attempt('tellPlan', { ...plan, ...form }, on);
  expect([told({ staying: 'Her sister' }), told({ plan: 'no' })].filter(isRefusal)).toEqual([]);
  const { id: alarm = '' } = story.course.risk.alarms[0] ?? {};
  const answer = {
    asked: 'Whether she means to',
    said: 'Not now',
    decided: 'Seen tomorrow',
    why: 'Her sister',
  };
  story.does('answerAlarm', { alarm, ...answer, actions: ['more_contact'], nextReview: '2026-06-10' }, on);
  expect(isRefusal(told({}))).toBe(false);
});

test('each phone names the acts with which the others who lead may have told the same, so that it is one in whatever order it arrives', () => {
  if (!dying) throw new Error('The PHQ-9 has it.');
  const here = { ...by, others: ['nieves'] };
  const there = { ...by, me: 'nieves', others: ['dayra'] };
  expect(new Set(idsAhead(here, phq9))).toEqual(new Set(idsAhead(there, phq9)));
  const ahead = (act: ReturnType<typeof answerAct>) =>
    (act?.form as { ahead?: string[] } | undefined)?.ahead ?? [];
  expect(ahead(planAct(there))).toEqual([planAct(here).id]);
  expect(ahead(answerAct(there, phq9, dying, 2))).toEqual(
    [1, 2, 3].map((answer) => answerAct(here, phq9, dying, answer)?.id),
  );
  expect([planAct(by).id, ahead(planAct(by))]).toEqual([planAct(here).id, []]);
});

test('of a planned meeting the others may tell under a day close by, and of one known by its day alone under no other', () => {
  if (!dying) throw new Error('The PHQ-9 has it.');
  const at = (sitting: string, on: string, me: string) => ({
    ...{ ...by, sitting, on, me },
    others: [me === 'dayra' ? 'nieves' : 'dayra'],
  });
  const names = (sitting: string, day: string, other: string) => {
    const [here, there] = [at(sitting, day, 'dayra'), at(sitting, other, 'nieves')];
    const form = answerAct(here, phq9, dying, 2)?.form as { ahead?: string[] } | undefined;
    const told = answerAct(there, phq9, dying, 2)?.id ?? '';
    return [form?.ahead?.includes(told), idsAhead(here, phq9).includes(planAct(there).id)];
  };
  expect(names('group/g/plan', '2026-06-02', '2026-06-03')).toEqual([true, true]);
  expect(names('group/g/plan', '2026-06-03', '2026-05-31')).toEqual([true, true]);
  expect(names('group/g/plan', '2026-06-02', '2026-06-09')).toEqual([false, false]);
  expect(names('group/g/2026-06-02', '2026-06-02', '2026-06-03')).toEqual([false, false]);
  const many = { ...at('group/g/plan', by.on, 'dayra'), others: ['a', 'b', 'c', 'd', 'e'] };
  expect([idsAhead(many, phq9).length, idsAhead({ ...many, others: [] }, phq9).length]).toEqual([
    6 * 4 + 5 * 6 * 4,
    4,
  ]);
  // However many lead, every one of them is named, also on the farthest day.
  const farthest = { ...many, me: 'e', on: '2026-06-05' };
  expect(idsAhead({ ...many, on: '2026-06-02' }, phq9)).toContain(planAct(farthest).id);
  expect(memberEntry.shape.ahead.parse(idsAhead(many, phq9))).toHaveLength(144);
});

test('the meeting is the same on every phone: the planned one of that day, else the day’s', () => {
  const group = { id: 'g', meetings: { planned: [], held: [] } };
  const meeting = { id: 'p', at: '2026-06-02T15:00', zone: 'UTC', place: '', state: 'planned' };
  const none = { group } as unknown as GroupView;
  const planned = { group: { ...group, meetings: { ...group.meetings, planned: [meeting] } } };
  const typed = {
    id: 'phone-1',
    on: by.on,
    minutes: null,
    led: [],
    entries: {},
    at: { stage: 'here' },
  } as const;
  const on = (view: GroupView) => sittingOf(view, by.on);
  expect([on(none), on(planned as unknown as GroupView)]).toEqual(['group/g/2026-06-02', 'group/g/p']);
  const told = (id: string, me: string) =>
    toldBy({ ...typed, led: [], id, sitting: on(none) }, 'rosa', me, ['dayra', 'nieves']);
  expect(new Set(idsAhead(told('phone-1', 'dayra'), phq9))).toEqual(
    new Set(idsAhead(told('phone-2', 'nieves'), phq9)),
  );
  // One begun before that was kept is known by its own id.
  expect(toldBy({ ...typed, led: [] }, 'rosa', 'dayra').sitting).toBe('phone-1');
});
