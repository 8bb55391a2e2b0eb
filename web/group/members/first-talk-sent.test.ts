import { expect, test } from 'vitest';
import { phq9 } from '#core/instruments/phq-9.ts';
import { RefusedError } from '#web/app/api.ts';
import { faultsInCourse } from '#web/app/forms/faults-here.ts';
import {
  actsOfTalk,
  actsOfTalkAlone,
  aimRefused,
  faultyPart,
  fieldRefused,
  PartRefused,
} from './first-talk-sent.ts';

const talk = {
  ...{ id: 'one', sheet: { 9: 3 }, agrees: 'yes' as const, aims: ['Her sister', ' '], minutes: 60 },
  ...{ instrument: phq9, which: 'before' },
};
const names = (more: object) => actsOfTalk({ ...talk, ...more }).map(({ name }) => name);

test('a first talk is sent with what may raise an alarm first, and is held last, when no part of it was refused', () => {
  expect(names({})).toEqual(['answerMeasure', 'setGoal', 'giveConsent', 'holdMeeting']);
});

test('who stays is told with the talk, and no plan too; that there is one went out before', () => {
  expect(names({ plan: 'yes', staying: '' })).not.toContain('tellPlan');
  expect(names({ plan: 'no' })).toContain('tellPlan');
  expect(actsOfTalk({ ...talk, plan: 'yes', staying: ' Her sister ' })[1]).toMatchObject({
    name: 'tellPlan',
    form: { plan: 'yes', staying: 'Her sister' },
  });
});

test('recorded again after a refusal, what went through keeps its id, and what was mended has a new one', () => {
  const [first, mended] = [actsOfTalk(talk), actsOfTalk({ ...talk, aims: ['Her brother'] })];
  const changed = first.filter((act, at) => act.id !== mended[at]?.id).map(({ name }) => name);
  expect(changed).toEqual(['setGoal']);
});

test('a refused aim is told apart from the rest, with the sentence of its field', () => {
  const [, aim] = actsOfTalk(talk);
  if (!aim) throw new Error('There is one.');
  const fields = [{ path: 'form.text', says: 'Too long.', fault: 'too_big' }];
  const problem = { status: 422, code: 'form', title: 'No.', fields };
  const refused = new PartRefused(new RefusedError(problem), aim);
  expect(aimRefused(refused)).toEqual({ aim: 'Her sister', says: 'Too long.' });
  expect(aimRefused(new RefusedError(problem))).toBeUndefined();
});

test('a part that is filled in wrongly is told before any other goes, in the words of the server, also without a line', async () => {
  const faulty = await faultyPart(
    actsOfTalk({ ...talk, aims: ['Her sister', 'x'.repeat(5_000)] }),
    faultsInCourse,
  );
  expect(aimRefused(faulty)).toMatchObject({ aim: 'x'.repeat(5_000), says: expect.stringContaining('long') });
  expect(await faultyPart(actsOfTalk(talk), faultsInCourse)).toBeUndefined();
});

test('a note that is too long is told at the note, and the talk is not held twice over it', async () => {
  const said = { id: 'one', minutes: 60, agreed: 'To come', note: 'x'.repeat(70_000) };
  const acts = actsOfTalkAlone('middle', said);
  const faulty = await faultyPart(acts, faultsInCourse);
  expect(fieldRefused(faulty, 'writeMeetingNote', 'text')).toContain('70,000');
  expect(fieldRefused(faulty, 'holdMeeting', 'agreed')).toBeUndefined();
  const [again] = actsOfTalkAlone('middle', { ...said, note: 'Quiet.' });
  expect(again?.id).toBe(acts[0]?.id);
});
