import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readSettings } from '#server/settings.ts';
import { Trouble } from '#server/trouble.ts';
import { ATextGateway, asTelnyx, asTwilio, type Kind } from '#tests/reminders/a-text-gateway.ts';
import { sendText } from './gateway.ts';
import { numberToText } from './number.ts';
import { keyOf, textsShape } from './settings.ts';

const open: ATextGateway[] = [];
afterEach(async () => {
  for (const gateway of open.splice(0)) await gateway.close();
});

async function gatewayOf(kind: Kind) {
  const gateway = new ATextGateway(kind);
  open.push(gateway);
  return { gateway, texts: textsShape.parse(await gateway.open()) };
}
const kinds = [
  ['twilio', asTwilio],
  ['telnyx', asTelnyx],
] as const;
const reached = '+447700900123';

test.each(kinds)('%s takes a text as it was written', async (_name, kind) => {
  const { gateway, texts } = await gatewayOf(kind);
  await sendText(texts, reached, 'Cita: miércoles & más, 10:00.');
  expect(gateway.texts).toEqual([
    { to: reached, from: '+447700900900', text: 'Cita: miércoles & más, 10:00.' },
  ]);
});

test.each(kinds)(
  'what %s refuses is told by its kind, and nothing of a number or a key with it',
  async (_name, kind) => {
    const { gateway, texts } = await gatewayOf(kind);
    const tried = (with_: object, to = reached) => sendText({ ...texts, ...with_ }, to, 'A text');
    gateway.stopped.add('+447700900999');
    const failures = [
      [tried({ key: 'another' }), 'key-refused'],
      [tried({}, '12'), 'number-refused'],
      [tried({}, '+447700900999'), 'stopped-there'],
    ] as const;
    for (const [failing, kindOf] of failures) {
      const error: unknown = await failing.catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ kind: kindOf });
      expect(JSON.stringify(error) + String(error)).not.toMatch(/7700|another|the-key/);
    }
    gateway.does = 'too many';
    await expect(tried({})).rejects.toMatchObject({ kind: 'too-many' });
    gateway.does = 'falls silent';
    await expect(tried({})).rejects.toMatchObject({ kind: 'not-known' });
    await gateway.close();
    await expect(tried({})).rejects.toMatchObject({ kind: 'unreachable' });
  },
);

test('a gateway is set up whole, or Kith does not start and says what is missing', () => {
  const set = (more: NodeJS.ProcessEnv) => () =>
    readSettings({
      KITH_TEXTS: 'twilio',
      KITH_TEXTS_FROM: '+44',
      KITH_TEXTS_ACCOUNT: 'AC1',
      KITH_TEXTS_KEY: 'k',
      ...more,
    });
  expect(set({})().texts).toMatchObject({ gateway: 'twilio', key: 'k' });
  for (const missing of ['KITH_TEXTS_FROM', 'KITH_TEXTS_ACCOUNT', 'KITH_TEXTS_KEY'])
    expect(set({ [missing]: '' }), missing).toThrow(Trouble);
  expect(set({ KITH_TEXTS: 'pigeons' })).toThrow(/twilio or telnyx/);
  expect(
    readSettings({ KITH_TEXTS: 'telnyx', KITH_TEXTS_FROM: 'x', KITH_TEXTS_KEY: 'k' }, { demo: true }).texts,
  ).toBe(undefined);
});

test('the key is read from a file where one is named, and a file without one stops the start', () => {
  const keyFile = join(tmpdir(), `kith-texts-key-${process.pid}`);
  const texts = { gateway: 'telnyx' as const, from: 'x', account: '', keyFile };
  writeFileSync(keyFile, '  a-key\n');
  expect(keyOf(texts)).toBe('a-key');
  writeFileSync(keyFile, '\n');
  expect(() => keyOf(texts)).toThrow(Trouble);
});

test.each([
  ['07700 900123', 'GB', reached],
  ['+44 (0)7700 900123', 'ES', reached],
  ['0044 7700 900123', 'GB', reached],
  ['612 34 56 78', 'ES', '+34612345678'],
  ['ask her mother', 'GB', null],
  ['12', 'GB', null],
  ['07700 900123', '', null],
])('%s written in %s is %s', async (phone, country, number) => {
  expect(await numberToText(phone, country)).toBe(number);
});
