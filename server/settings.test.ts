import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test.each([
  [{ PORT: 'eighty' }, 'PORT must be'],
  [{ PORT: '70000' }, 'PORT must be'],
  [{ PORT: '80.5' }, 'whole number'],
  [{ HOST: '999.1.1.1' }, 'HOST must be'],
  [{ HOST: 'not a name' }, 'HOST must be'],
  [{ KITH_URL: 'kith.example.org' }, 'KITH_URL must be'],
  [{ KITH_URL: 'ftp://kith.example.org' }, 'KITH_URL must be'],
  [{ KITH_URL: 'javascript:alert(1)' }, 'KITH_URL must be'],
  [{ KITH_SMTP_URL: 'mail.example.org' }, 'KITH_SMTP_URL must look'],
  [{ KITH_SMTP_URL: 'http://mail.example.org' }, 'KITH_SMTP_URL must look'],
])('the setting %j is refused with a sentence', (environment, says) => {
  expect(() => readSettings(environment)).toThrow(says);
});

test.each([
  [{ port: '' }, 'PORT must be'],
  [{ folder: '' }, 'KITH_DATA must name'],
  [{ host: '' }, 'HOST must be'],
])('the flag %j is refused with a sentence', (flags, says) => {
  expect(() => readSettings({}, flags)).toThrow(says);
});

test('a flag wins over its setting, an empty setting is none, and the demo has a folder of its own', () => {
  expect(readSettings({ PORT: '1', KITH_URL: '' }, { port: '2' })).toMatchObject({ port: 2, url: undefined });
  expect(readSettings({}).folder).toBe('kith-data');
  expect(readSettings({}, { demo: true }).folder).toBe('kith-data/demo');
  const smtp = 'smtps://name:p%40ss@mail.example.org:465?from=Kith <kith@example.org>';
  expect(readSettings({ KITH_SMTP_URL: smtp }).smtp).toContain('mail.example.org');
});
