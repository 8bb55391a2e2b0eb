import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { groupBook } from '#core/group/book.ts';
import { meetingForm } from '#core/group/meetings/meeting-form.ts';
import { actsWithADoor } from '#server/groups/do-act.ts';
import { joiningForm, leavingForm } from '#server/groups/members.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork, answersOf, entryOf } from '#tests/groups/at-work.ts';
import { formsOf } from '#tests/laws/forms.ts';
import { odd } from './odd-forms.ts';
import { expectNoHarm, expectProblem, sends } from './rough.ts';

let clinic: AClinic;
let dayra: Someone;
let group: AGroupAtWork;
beforeAll(async () => {
  clinic = await AClinic.open();
  dayra = await clinic.member('Dayra', ['facilitator']);
  group = await AGroupAtWork.of(clinic, dayra, ['Amina Odongo', 'Beti Okello', 'Chana Auma', 'Doko Lapyem']);
});
afterAll(() => clinic.close());

const seed = 20_261_129;
const post = (path: string, body: string) => sends(clinic.kith.app, path, { body, cookie: dayra.cookie });
const doors = () => {
  const at = (path: string) => `${group.address}/${path}`;
  const member = `members/${group.courses[3]}`;
  const acts = [...groupBook.acts].flatMap(([name, { who }]) =>
    who.includes('facilitator') && !actsWithADoor.includes(name) ? [name] : [],
  );
  return [
    '/api/groups',
    ...['members', `${member}/join`, `${member}/leave`, 'meetings'].map(at),
    ...acts.map((name) => at(`acts/${name}`)),
  ];
};

test('what is no JSON, or names a thing twice, is refused with a sentence at every door of a group', async () => {
  for (const path of doors()) {
    for (const body of ['', '{', '"', '{"id":1,"id":2}']) {
      const answer = await post(path, body);
      expect(answer.status, path).toBe(400);
      expectProblem(answer, path);
    }
  }
});

test('arbitrary JSON at every door of a group never breaks anything, and leaves every chart whole', async () => {
  const forms = [joiningForm.shape.form, leavingForm.shape.form, meetingForm, ...groupActForms()];
  const ids = [...group.courses, group.id, dayra.id];
  for (const [nth, path] of doors().entries()) {
    const filled = forms[nth % forms.length];
    const bodies = fc.oneof(
      odd,
      odd.map((form) => ({ id: newId(), form })),
      odd.map((on) => ({ id: newId(), on, form: {} })),
      ...(filled ? [formsOf(filled, { ids }).map((form) => ({ id: newId(), form }))] : []),
    );
    for (const body of fc.sample(bodies, { numRuns: 6, seed: seed + nth }))
      expectNoHarm(await post(path, JSON.stringify(body) ?? ''), path);
  }
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
});

function groupActForms() {
  return [...groupBook.acts.values()].map(({ form }) => form);
}

test.each([
  ['a day that is none', { on: '2026-02-31' }, {}],
  ['a member whose entry is no entry', {}, { task: 7, link: 'x', aim: 99 }],
  ['somebody who is no member', {}, { course: 'nobody' }],
])('a meeting with %s is refused, and the alarm in it is raised all the same', async (_what, more, third) => {
  const before = (await clinic.kith.installation.db.selectFrom('course').select('alarm').execute()).filter(
    ({ alarm }) => alarm === 'raised',
  ).length;
  const measure = { instrument: 'phq-9', answers: answersOf(before, 2) };
  const [one = '', ...others] = group.courses.slice(before);
  const members = [entryOf(one, { measure }), ...others.map((course) => entryOf(course, third))];
  const body = { id: newId(), ...more, form: { led: [dayra.id], members } };
  const refused = await dayra.post<{ alarms?: { course: string }[] }>(`${group.address}/meetings`, body);
  expect(refused.status).toBe(422);
  expect(refused.body.alarms?.map(({ course }) => course)).toEqual([one]);
});
