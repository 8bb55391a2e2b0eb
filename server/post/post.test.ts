import { afterEach, beforeEach, expect, test } from 'vitest';
import { start } from '#server/main.ts';
import { readSettings } from '#server/settings.ts';
import { Trouble } from '#server/trouble.ts';
import { AKith, type Visitor } from '#tests/a-kith.ts';
import { APostbox } from '#tests/a-postbox.ts';
import { mailServer, senderIn } from './mail-server.ts';
import { mailState, sendWaiting, waitBeforeTry } from './post.ts';

let kith: AKith;
let helena: Visitor;
let postbox: APostbox;
let server: ReturnType<typeof mailServer>;
beforeEach(async () => {
  kith = await AKith.open();
  helena = await kith.named();
  postbox = new APostbox();
  server = mailServer(await postbox.open());
});
afterEach(async () => {
  server.close();
  postbox.close();
  await kith.close();
});

interface Outbox {
  post: string;
  letters: {
    state: string;
    link: string | null;
    text: string;
    failure: string | null;
    tries: number;
    to: string;
  }[];
}
const outbox = async () => (await helena.get<Outbox>('/api/outbox')).body;
const invites = (email = 'rui@example.org') =>
  helena.post('/api/invitations', { kind: 'member', name: 'Rui Costa', email, roles: ['therapist'] });

test('the outbox is for administrators only', async () => {
  expect((await kith.visitor().get('/api/outbox')).status).toBe(401);
  const tomas = await kith.member(helena, 'Tomas Lind', ['therapist', 'manager']);
  expect((await tomas.get('/api/outbox')).status).toBe(403);
});

test('without a mail server letters wait, and an administrator reads them', async () => {
  await invites();
  const { post, letters } = await outbox();
  expect(post).toBe('off');
  expect(letters[0]).toMatchObject({ to: 'rui@example.org', state: 'waiting', tries: 0 });
  expect(letters[0]?.text).toContain('Willow House');
});

test('the outbox shows no link that is another person’s, whatever the letter is about', async () => {
  const tomas = await kith.member(helena, 'Tomas Lind', ['therapist']);
  const course = await kith.course(tomas);
  const reason = 'Tomas is ill and the client has rung in distress.';
  await invites();
  await tomas.post('/api/invitations', { kind: 'client', client: course.client });
  for (const email of ['tomas.lind@example.org', 'helena@example.org'])
    await kith.visitor().post('/api/password/forgot', { email });
  await helena.post(`/api/courses/${course.id}/emergency`, { reason });
  const links = (await kith.letters()).flatMap(({ to, link }) => (link ? [{ to, link }] : []));
  expect(links.map(({ to }) => to).toSorted()).toEqual([
    'ana@example.org',
    'helena@example.org',
    'rui@example.org',
    'tomas.lind@example.org',
    'tomas.lind@example.org',
    'tomas.lind@example.org',
  ]);
  const seen = JSON.stringify(await outbox());
  for (const { to, link } of links) {
    const secret = link.split(/token=|courses\//)[1] ?? '';
    expect([to, seen.includes(secret)]).toEqual([to, to === 'helena@example.org']);
  }
});

test('a letter is sealed in the database', async () => {
  await invites();
  expect(JSON.stringify(await kith.installation.db.selectFrom('letter').selectAll().execute())).not.toContain(
    'rui@',
  );
});

test('a letter is sent once, and its link is forgotten afterwards', async () => {
  await invites();
  await Promise.all([
    sendWaiting(kith.installation, server.send),
    sendWaiting(kith.installation, server.send),
  ]);
  await sendWaiting(kith.installation, server.send);
  expect(postbox.letters).toHaveLength(1);
  expect(postbox.letters[0]).toContain('From: desk@example.org');
  expect(postbox.letters[0]).toContain('To: rui@example.org');
  expect((await outbox()).letters[0]).toMatchObject({ state: 'sent', link: null, text: '' });
});

test('a refused letter is tried again after growing waits, and only the kind of failure is kept', async () => {
  await invites();
  postbox.does = 'refuses';
  await sendWaiting(kith.installation, server.send);
  expect((await outbox()).letters[0]).toMatchObject({
    state: 'waiting',
    tries: 1,
    failure: 'address-refused',
  });
  await sendWaiting(kith.installation, server.send);
  expect((await outbox()).letters[0]?.tries).toBe(1);
  await kith.later(61_000);
  await sendWaiting(kith.installation, server.send);
  expect((await outbox()).letters[0]?.tries).toBe(2);
  await kith.later(61_000);
  await sendWaiting(kith.installation, server.send);
  expect((await outbox()).letters[0]?.tries).toBe(2);
  postbox.does = 'takes';
  await kith.later(61_000);
  await sendWaiting(kith.installation, server.send);
  expect((await outbox()).letters[0]).toMatchObject({ state: 'sent', tries: 3, failure: null });
});

test('a mail server that is not there leaves the letter waiting', async () => {
  await invites();
  const nowhere = mailServer('smtp://127.0.0.1:1?from=desk@example.org');
  await sendWaiting(kith.installation, nowhere.send);
  expect((await outbox()).letters[0]).toMatchObject({ state: 'waiting', failure: 'unreachable' });
});

test('after five days a letter is given up, and one that never was tried is not sent late', async () => {
  const at = '2026-01-01T10:00:00.000Z';
  const stateOn = (day: string, tries: number, kind = 'invitation') =>
    mailState({ kind, sent: null, at, tries, failure: null }, new Date(`${day}T13:00:00Z`), 'on');
  expect(stateOn('2026-01-07', 9)).toBe('failed');
  expect(stateOn('2026-01-05', 9)).toBe('waiting');
  expect(stateOn('2026-01-07', 0)).toBe('failed');
  expect(stateOn('2026-01-01', 0, 'reminder')).toBe('failed');
  const never = { kind: 'invitation', sent: null, at, tries: 0, failure: null };
  expect(mailState(never, new Date('2026-02-01'), 'off')).toBe('waiting');
  await invites();
  await kith.later(6 * 24 * 3_600_000);
  await sendWaiting(kith.installation, server.send);
  expect(postbox.letters).toEqual([]);
});

test('waits grow from a minute to six hours', () => {
  expect([0, 1, 2, 3, 20].map((tries) => waitBeforeTry(tries) / 60_000)).toEqual([0, 1, 2, 4, 360]);
});

test.each([
  ['Praxis Grün <kith@example.org>', 'Praxis Grün', 'kith@example.org'],
  ['Praxis Grün %26 Weiß <kith@example.org>', 'Praxis Grün & Weiß', 'kith@example.org'],
  ['"Dr. Müller, Wien" <kith@example.org>', 'Dr. Müller, Wien', 'kith@example.org'],
  ['kith@example.org', '', 'kith@example.org'],
])('letters come from %s', (from, name, address) => {
  expect(senderIn(`smtp://mail.example.org?from=${from}`)).toEqual({ name, address });
});

test('a sender that no mail server would take is refused at the start', async () => {
  for (const from of [
    'Praxis Grün & Weiß <kith@example.org>',
    'Praxis Grün',
    'Praxis <kith>',
    'a <a@example.org> <b@example.org>',
    '',
  ]) {
    const smtp = `smtp://mail.example.org?from=${from}`;
    expect(() => senderIn(smtp), from).toThrow(Trouble);
    await expect(start(readSettings({}, { smtp, folder: '/nowhere/at/all' })), from).rejects.toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^(sender|ampersand)$/) }),
    );
  }
});

test('a name with umlauts arrives as it was written', async () => {
  await invites();
  const box = new APostbox();
  const address = (await box.open()).replace('from=desk@example.org', 'from=Praxis Grün <desk@example.org>');
  const named = mailServer(address);
  await sendWaiting(kith.installation, named.send);
  named.close();
  box.close();
  expect(box.letters[0]).toMatch(/From: =\?UTF-8\?[QB]\?[^?]+\?= <desk@example\.org>/i);
});
