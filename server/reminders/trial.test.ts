import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outbox } from '#core/api-answers/post.ts';
import type { TrialTold } from '#core/reminders/answers.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { APostbox } from '#tests/a-postbox.ts';
import { ATextGateway, asTelnyx } from '#tests/reminders/a-text-gateway.ts';

let clinic: AClinic;
let oskar: Someone;
const gateway = new ATextGateway(asTelnyx);
const postbox = new APostbox();
beforeAll(async () => {
  clinic = await AClinic.open();
  oskar = await clinic.member('Oskar', ['administrator']);
});
afterAll(async () => {
  await gateway.close();
  await postbox.close();
  await clinic.close();
});

const trial = (form: { way: string; phone?: string }) =>
  oskar.post<TrialTold & { code?: string }>('/api/reminders/trial', form);

test('where nothing goes by a way, its trial waits in the outbox and says so', async () => {
  expect((await trial({ way: 'mail' })).body).toEqual({ became: 'waits', failure: null });
  const { letters } = (await oskar.get<Outbox>('/api/outbox')).body;
  expect(letters).toMatchObject([{ way: 'mail', to: 'oskar@example.org', state: 'waiting' }]);
});

test('set up, it goes to whoever asked, by either way, and tells nothing of anybody', async () => {
  const [texts, smtp] = [await gateway.open(), await postbox.open()];
  Object.assign(clinic.kith.installation.settings, { texts, smtp });
  expect((await trial({ way: 'mail' })).body.became).toBe('sent');
  expect((await trial({ way: 'text', phone: '07700 900123' })).body.became).toBe('sent');
  expect(postbox.letters.at(-1)).toContain('To: oskar@example.org');
  expect(gateway.texts).toMatchObject([{ to: '+447700900123' }]);
  expect(gateway.texts[0]?.text).not.toMatch(/willow|therap|kith/i);
});

test('what is no number is refused at its field, and what the gateway refuses is told by its kind', async () => {
  const refused = await trial({ way: 'text', phone: 'ask my sister' });
  expect([refused.status, refused.body.code]).toEqual([422, 'form']);
  gateway.unknown.add('+4915123456789');
  const failed = await trial({ way: 'text', phone: '+49 151 23456789' });
  expect(failed.body).toEqual({ became: 'failed', failure: 'number-refused' });
});
