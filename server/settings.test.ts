import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test.each([
  [{ PORT: 'eighty' }, 'setting-port'],
  [{ PORT: '70000' }, 'setting-port'],
  [{ PORT: '80.5' }, 'setting-port'],
  [{ HOST: '999.1.1.1' }, 'setting-host'],
  [{ HOST: 'not a name' }, 'setting-host'],
  [{ KITH_URL: 'kith.example.org' }, 'setting-url'],
  [{ KITH_URL: 'ftp://kith.example.org' }, 'setting-url'],
  [{ KITH_URL: 'javascript:alert(1)' }, 'setting-url'],
  [{ KITH_SMTP_URL: 'mail.example.org' }, 'setting-smtp'],
  [{ KITH_SMTP_URL: 'http://mail.example.org' }, 'setting-smtp'],
])('the setting %j is refused by its name', (environment, code) => {
  expect(() => readSettings(environment)).toThrow(expect.objectContaining({ code }));
});

test.each([
  [{ port: '' }, 'setting-port'],
  [{ folder: '' }, 'setting-folder'],
  [{ host: '' }, 'setting-host'],
])('the flag %j is refused by its name', (flags, code) => {
  expect(() => readSettings({}, flags)).toThrow(expect.objectContaining({ code }));
});

test('a flag wins over its setting, an empty setting is none, and the demo has a folder of its own', () => {
  expect(readSettings({ PORT: '1', KITH_URL: '' }, { port: '2' })).toMatchObject({ port: 2, url: undefined });
  expect(readSettings({}).folder).toBe('kith-data');
  expect(readSettings({}, { demo: true }).folder).toBe('kith-data/demo');
  const smtp = 'smtps://name:p%40ss@mail.example.org:465?from=Kith <kith@example.org>';
  expect(readSettings({ KITH_SMTP_URL: smtp }).smtp).toContain('mail.example.org');
});
