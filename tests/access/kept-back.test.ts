import { afterEach, beforeEach, expect, test } from 'vitest';
import { AClinic } from '#tests/a-clinic.ts';

let clinic: AClinic;
beforeEach(async () => {
  clinic = await AClinic.open();
});
afterEach(() => clinic.close());

test('whom the client keeps back today a therapist does not find by looking at an earlier day, or in the record', async () => {
  const ana = await clinic.member('Ana', ['therapist']);
  const { id, client } = await clinic.course(ana);
  const leila = await clinic.joins(client, 'Leila');
  const vera = await clinic.does(leila, id, 'addPerson', {
    displayName: 'Vera the neighbour',
    role: 'neighbour',
  });
  const { body } = await ana.get<{ today: string }>(`/api/courses/${id}`);
  const paths = [`/api/courses/${id}`, `/api/courses/${id}?asOf=${body.today}`, `/api/courses/${id}/record`];
  const read = async () => {
    const answers = await Promise.all(paths.map((path) => ana.get(path)));
    return answers.map((answer) => JSON.stringify(answer.body).includes('Vera'));
  };
  expect(await read()).toEqual([true, true, true]);
  await clinic.kith.later(2 * 24 * 3_600_000);
  await clinic.does(leila, id, 'changePerson', {
    person: vera,
    version: 1,
    fields: { disclosure: 'not_now' },
  });
  expect(await read()).toEqual([false, false, false]);
});
