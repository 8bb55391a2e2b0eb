import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SupervisionQueue } from '#core/lists/supervision.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let ana: Someone;
let ruth: Someone;
let leila: Someone;
let course: string;
beforeAll(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  ruth = await clinic.member('Ruth', ['supervisor']);
  await clinic.supervises(ruth, ana);
  const opened = await clinic.course(ana);
  course = opened.id;
  leila = await clinic.joins(opened.client, 'Leila');
});
afterAll(() => clinic.close());

const opens = async (path = '') => (await ruth.get(`/api/courses/${course}${path}`)).status;
const listed = async () => {
  const { queue, others } = (await ruth.get<SupervisionQueue>('/api/supervision')).body;
  return [...queue, ...others].length;
};
const consent = (act: string) => clinic.does(leila, course, act, { item: 'supervision' });

test('a client who says no to supervision is read by no supervisor: not the course, its record or its line (9.6)', async () => {
  expect([await opens(), await listed()]).toEqual([200, 1]);
  await consent('refuseConsent');
  expect([await opens(), await opens('/record'), await opens('/events'), await listed()]).toEqual([
    404, 404, 404, 0,
  ]);
});

test('while something said of their safety waits, the supervisor may answer it; then the no holds again', async () => {
  await clinic.does(leila, course, 'raiseAlarm', {});
  expect([await opens(), await listed()]).toEqual([200, 1]);
  const { body } = await ruth.get<{ course: { risk: { alarms: { id: string }[] } } }>(
    `/api/courses/${course}`,
  );
  const alarm = body.course.risk.alarms[0]?.id;
  await clinic.does(ruth, course, 'answerAlarm', {
    alarm,
    asked: 'Whether she is safe',
    said: 'She is',
    decided: 'Go on',
    why: 'Her plan holds',
    actions: ['continue_with_safety_plan'],
    nextReview: 'when we meet',
  });
  expect([await opens(), await listed()]).toEqual([404, 0]);
});

test('a no that is taken back opens it again, and a yes taken back closes it', async () => {
  await consent('giveConsent');
  expect([await opens(), await listed()]).toEqual([200, 1]);
  await consent('withdrawConsent');
  expect([await opens(), await listed()]).toEqual([404, 0]);
});
