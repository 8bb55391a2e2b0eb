import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TrialRun } from '#core/api-answers/moving-in.ts';
import { todayIn } from '#server/service/clock.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let oskar: Someone;
let ana: Someone;
beforeAll(async () => {
  clinic = await AClinic.open();
  oskar = await clinic.member('Oskar', ['administrator']);
  ana = await clinic.member('Ana', ['therapist']);
});
afterAll(() => clinic.close());

test('an appointment that is brought comes in where its therapist is booked already, and that is told', async () => {
  const today = await todayIn(clinic.kith.installation);
  const on = (days: number) =>
    new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const { id } = await clinic.course(ana);
  await clinic.does(ana, id, 'bookSession', { at: `${on(7)}T10:00`, minutes: 50, format: 'in_person' });
  const files = {
    clients: 'client,name\nD1,Invented One\nD2,Invented Two\nD3,Invented Three\n',
    courses: `course,client,therapist,began\n${[1, 2, 3].map((n) => `E${n},D${n},ana@example.org,${on(-20)}`).join('\n')}\n`,
    // One beside what is here, one beside another of the same file, one free.
    appointments: `course,day,time,state\nE1,${on(7)},10:30,booked\nE2,${on(8)},09:00,booked\nE3,${on(8)},09:30,booked\n`,
  };
  const sent = (answers: object): FormData => {
    const form = new FormData();
    for (const [kind, text] of Object.entries(files)) form.set(kind, new Blob([text]));
    form.set('answers', JSON.stringify(answers));
    return form;
  };
  const { body: trial } = await oskar.post<TrialRun>('/api/moving-in/trial', sent({}));
  const lines = trial.lines.filter(({ file }) => file === 'appointments');
  expect(lines.map(({ line, becomes, doublyBooked }) => [line, becomes, doublyBooked])).toEqual([
    [2, 'brought', true],
    [3, 'brought', undefined],
    [4, 'brought', true],
  ]);
  expect(lines[0]?.says).toContain('Ana is booked for another at that time');
  expect((await oskar.post('/api/moving-in/runs', sent({ shown: trial.shown }))).status).toBe(201);
});
