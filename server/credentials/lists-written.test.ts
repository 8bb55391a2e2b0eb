import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CredentialsKept } from '#core/api-answers/credentials.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { held } from '#tests/groups/a-credential.ts';

let clinic: AClinic;
let ada: Someone;
let ines: Someone;
beforeAll(async () => {
  clinic = await AClinic.open();
  ada = await clinic.member('Ada', ['administrator']);
  ines = await clinic.member('Ines', ['facilitator']);
  const credentials = [held(ines.id, 'ipt_group_facilitator')];
  expect((await ada.put('/api/credentials', { credentials, before: [] })).status).toBe(200);
});
afterAll(() => clinic.close());

const read = async (whose: Someone) => (await whose.get<CredentialsKept>('/api/credentials')).body;

test('asking for credentials is turned off only with a sentence, which is audited', async () => {
  const before = (await read(ada)).credentials;
  const off = { credentials: [], before };
  expect(await ada.put('/api/credentials', off)).toMatchObject({ status: 422, body: { code: 'turns-off' } });
  expect((await ada.put('/api/credentials', { ...off, turnedOff: ' ' })).status).toBe(422);
  expect((await read(ada)).state).toBe('kept');
  const why = 'The register is kept elsewhere';
  expect((await ada.put('/api/credentials', { ...off, turnedOff: why })).status).toBe(200);
  expect((await read(ada)).state).toBe('not_kept');
  expect(JSON.stringify((await ada.get('/api/audit')).body)).toContain(why);
});

test('of several lists written at once against the same, one stands and the others are told so', async () => {
  const before = (await read(ada)).credentials;
  const asked = ['dit', 'mit', 'ipsrt'].map((what) =>
    ada.put('/api/credentials', { credentials: [...before, held(ines.id, what)], before }),
  );
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(statuses.toSorted()).toEqual([200, 409, 409]);
  expect((await read(ada)).credentials).toHaveLength(before.length + 1);
});
