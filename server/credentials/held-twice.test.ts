import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CredentialsKept } from '#core/api-answers/credentials.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let ada: Someone;
let dayra: Someone;
let ines: Someone;
beforeAll(async () => {
  clinic = await AClinic.open();
  ada = await clinic.member('Ada', ['administrator']);
  dayra = await clinic.member('Dayra', ['facilitator']);
  ines = await clinic.member('Ines', ['facilitator']);
});
afterAll(() => clinic.close());

const held = (person: string, more: object = {}) => ({
  ...{ id: newId(), person, what: 'ipt_group_facilitator', level: 'full' },
  ...{ from: 'The national programme', since: '2020-01-01' },
  ...more,
});
const read = async () => (await ada.get<CredentialsKept>('/api/credentials')).body.credentials;

test('a credential that nobody asks for is refused, and so is one that is in the list already; one renewed is not', async () => {
  const first = [held(dayra.id, { until: '2024-12-31' }), held(ines.id, { level: 'in_training' })];
  expect((await ada.put('/api/credentials', { credentials: first })).status).toBe(200);
  const before = await read();
  const writes = async (more: object) => {
    const credentials = [...before, held(dayra.id, more)];
    const { status, body } = await ada.put<{ code?: string }>('/api/credentials', { before, credentials });
    return body.code ?? `${status}`;
  };
  expect(await writes({ what: 'nosuch' })).toBe('no-such-credential');
  for (const twice of [
    { until: '2024-12-31' },
    { from: 'Another', since: '2021-05-01', until: '2024-01-01' },
    { since: '2019-05-01' },
    { person: ines.id, level: 'in_training', since: '2021-05-01' },
  ])
    expect(await writes(twice)).toBe('held-already');
  expect(await writes({ since: '2024-06-01' })).toBe('200');
});
