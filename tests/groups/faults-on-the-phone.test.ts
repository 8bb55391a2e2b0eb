import { globSync, readFileSync } from 'node:fs';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Problem } from '#core/api-answers/problem.ts';
import { formInCourse, formSent } from '#core/group/forms-sent.ts';
import { phq9 } from '#core/instruments/phq-9.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { faultsInCourse, faultsInGroup } from '#web/app/forms/faults-in-group.ts';
import { actsOfTalk, actsOfTalkAlone } from '#web/group/members/first-talk-sent.ts';
import { AGroupAtWork, entryOf } from './at-work.ts';

/** What is pressed without a line is told what is wrong with it on the phone, by the rule and in the words of the server. */

let clinic: AClinic;
let dayra: Someone;
let lorena: Someone;
let group: AGroupAtWork;
beforeAll(async () => {
  clinic = await AClinic.open();
  dayra = await clinic.member('Dayra', ['facilitator']);
  lorena = await clinic.member('Lorena', ['supervisor']);
  await clinic.supervises(lorena, dayra);
  group = await AGroupAtWork.of(clinic, dayra, ['Rosa', 'Luz', 'Maritza', 'Carmen']);
});
afterAll(() => clinic.close());

/** Every act of a group that a form on the screen sends. */
const acts = [
  ...new Set(
    globSync('web/group/**/*.tsx').flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return text.includes('useGroupForm')
        ? [...text.matchAll(/\bname: '(\w+)'/g)].map(([, name = '']) => name)
        : [];
    }),
  ),
  'holdGroupMeeting',
  'formGroup',
];

/** Every act that a page of a group does in a member’s course, but for what may ask for help. */
const inCourses = ['setGoal', 'giveConsent', 'holdMeeting', 'writeMeetingNote', 'tellDoneAtAlarm'];
const doors: Record<string, () => string> = {
  inviteMember: () => 'members',
  joinMember: () => `members/${group.courses[0]}/join`,
  leaveGroup: () => `members/${group.courses[0]}/leave`,
  holdGroupMeeting: () => 'meetings',
};

/** What the server says of the form of an act; nothing where that is no fault of the form. */
async function refusedByServer(act: string, form: object): Promise<Partial<Problem> | undefined> {
  const inGroup = `${group.address}/${doors[act]?.() ?? `acts/${act}`}`;
  const inCourse = `/api/courses/${group.courses[0]}/acts/${act}`;
  const path = act === 'formGroup' ? '/api/groups' : inCourses.includes(act) ? inCourse : inGroup;
  const answers = [dayra, lorena].map((one) => one.post<Problem>(path, { id: newId(), form }));
  const body = (await Promise.all(answers)).find(({ status }) => status === 422)?.body;
  if (body?.code !== 'form') return undefined;
  const { code, title, fields, member } = body as Problem & { member?: string };
  return { code, title, fields, ...(member !== undefined && { member }) } as Partial<Problem>;
}

function refusedHere(act: string, form: object): Partial<Problem> | undefined {
  const faults = inCourses.includes(act) ? faultsInCourse(act, form) : faultsInGroup(act, form);
  const { status: _status, ...said } = faults ?? {};
  return Object.keys(said).length > 0 ? said : undefined;
}

/** The form with nothing in it, and with one field after the other empty, too long, or of another kind. */
function wrongForms(act: string): object[] {
  const { shape } = (inCourses.includes(act) ? formInCourse(act) : formSent(act)) as z.ZodObject;
  const each = ['', 'x'.repeat(70_000), { odd: 1 }, -1];
  return [{}, ...Object.keys(shape).flatMap((key) => each.map((value) => ({ [key]: value })))];
}

test('each form of a group that is pressed without a line is known by what it may hold', () => {
  expect(acts.length).toBeGreaterThan(15);
  expect(acts.filter((act) => formSent(act) === undefined)).toEqual([]);
  expect(inCourses.filter((act) => formInCourse(act) === undefined)).toEqual([]);
});

test.each([...acts, ...inCourses])(
  'what is wrong with a form of a group is said on the phone as the server says it: %s',
  async (act) => {
    let wrong = 0;
    for (const form of wrongForms(act)) {
      const here = refusedHere(act, form);
      if (here) wrong += 1;
      expect(here, JSON.stringify(form).slice(0, 80)).toEqual(await refusedByServer(act, form));
    }
    expect(wrong).toBeGreaterThan(0);
  },
);

test('what is wrong with one member’s entry is said of that entry, and whose it is', async () => {
  const [rosa = '', luz = ''] = group.courses;
  const entries = (more: object) => ({
    led: [dayra.id],
    members: [entryOf(rosa), entryOf(luz, more)],
  });
  for (const more of [{ task: '' }, { link: { what: 'Rain' } }, { came: 'perhaps' }, { options: [''] }]) {
    const form = entries(more);
    const here = refusedHere('holdGroupMeeting', form);
    expect(here).toMatchObject({ code: 'form', member: luz });
    expect(here).toEqual(await refusedByServer('holdGroupMeeting', form));
  }
  expect(refusedHere('holdGroupMeeting', entries({}))).toBeUndefined();
});

test('every part of a talk alone is known by what it may hold, but for what may ask for help, which waits for nothing', () => {
  const said = { agrees: 'yes', checkCall: 'yes', minutes: 60, plan: 'no' } as const;
  const first = actsOfTalk({
    ...said,
    aims: ['Her sister'],
    sheet: { 9: 3 },
    instrument: phq9,
    which: 'before',
  });
  const later = actsOfTalkAlone('middle', { minutes: 60, agreed: '', note: 'Quiet.' });
  const known = [...first, ...later].filter(({ name }) => formInCourse(name) === undefined);
  expect(known.map(({ name }) => name)).toEqual(['answerMeasure', 'tellPlan']);
});

test('what stands in a form that has its shape, and is refused for it, is told on the phone too, with the server’s reason', async () => {
  const left = { words: '', referred: null };
  const twice = { person: '', name: 'Lorena', reach: '099 555 0101' };
  for (const [act, form, code] of [
    ['leaveGroup', { ...left, why: 'other' }, 'say-why'],
    ['leaveGroup', { ...left, why: 'died', referred: { to: 'The post', why: 'Low' } }, 'died-not-sent-on'],
    ['endGroup', { how: 'stopped', words: '' }, 'say-why-stopped'],
    ['nameWhoAnswers', { people: [twice, twice], nearest: '', version: 0 }, 'named-twice'],
  ] as const) {
    const path = `${group.address}/${doors[act]?.() ?? `acts/${act}`}`;
    const { body } = await dayra.post<Problem>(path, { id: newId(), form });
    const { code: said, title, values } = body;
    expect(said).toBe(code);
    expect(refusedHere(act, form)).toEqual({ code, title, ...(values && { values }) });
  }
  expect(refusedHere('leaveGroup', { ...left, why: 'other', words: 'Moved to the coast' })).toBeUndefined();
});

test('a date of birth that is to come, or too long ago, is told on the phone by its own day, as the server says it', async () => {
  const today = clinic.kith.installation.now().toISOString().slice(0, 10);
  const invites = (born: string | null) => ({ client: { name: 'Nadia', born } });
  const said = (form: object) => {
    const { status: _status, ...faults } = faultsInGroup('inviteMember', form, today) ?? {};
    return faults;
  };
  for (const born of ['2199-03-01', '1850-03-01']) {
    expect(said(invites(born))).toMatchObject({ code: 'form', fields: [{ path: 'born' }] });
    expect(said(invites(born))).toEqual(await refusedByServer('inviteMember', invites(born)));
  }
  for (const fine of [invites('1990-03-01'), invites(null), { client: { known: group.clients[0] } }])
    expect(said(fine)).toEqual({});
});
