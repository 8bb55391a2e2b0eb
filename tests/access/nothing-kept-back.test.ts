import { afterAll, beforeAll, expect, test } from 'vitest';
import { climbLadders } from '#server/alarms/climb.ts';
import { openMail } from '#server/post/outbox.ts';
import { sendReminders } from '#server/reminders/remind.ts';
import type { Someone } from '#tests/a-clinic.ts';
import { runsAreLong } from '#tests/long-runs.ts';
import { pdfWords } from '#tests/pdf-words.ts';
import { addressIn, everybody, type Scene, scene, type Who } from './people.ts';
import { viewsOpenTo } from './views-open-to.ts';

/**
 * Whatever a client keeps back, every view of a running Kith is the same with it as without, for everybody but them: lists,
 * figures, the outbox, the audit, letters on paper, and what reminders and alarms write. IPT protocol reference, 9.6.
 */

let at: Scene;
let leila: Someone;
let ana: Someone;
beforeAll(async () => {
  at = await scene();
  leila = at.people.client as Someone;
  ana = at.people.therapist as Someone;
});
afterAll(() => at.clinic.close());

/** Streams, links and the description of the API itself show nothing of a course. */
const views = Object.keys(viewsOpenTo).filter(
  (door) => door.includes('/api/') && !/events|:token|openapi|api-page|:letter|:edition/.test(door),
);
// Each night everybody looks, who has nothing to do with the course among them.
const near: readonly Who[] = ['therapist', 'supervisor', 'emergency', 'manager', 'administrator'];
const others = runsAreLong ? everybody.filter((who) => who !== 'client') : near;

/** Letters of the course on paper, as whoever may read one is given them. */
async function onPaper(who: Who, letters: readonly string[]): Promise<string[]> {
  const all = letters.map(async (letter) => {
    const answer = await at.clinic.kith.app.request(`/api/courses/${at.course}/letters/${letter}.pdf`, {
      headers: { host: 'localhost', cookie: at.people[who].cookie },
    });
    const isThere = answer.status === 200;
    return `${answer.status} ${isThere ? pdfWords(new Uint8Array(await answer.arrayBuffer())) : ''}`;
  });
  return Promise.all(all);
}

/** Everything that somebody is shown, by where. */
async function shownTo(who: Who, letters: readonly string[]): Promise<Map<string, string>> {
  const shown = new Map<string, string>();
  for (const door of views) {
    const address = addressIn(at, door.replace('GET ', ''));
    for (const one of [address, ...(door.endsWith('/courses/:id') ? [`${address}?asOf=${today}`] : [])]) {
      const { status, body } = await at.people[who]
        .get(one)
        .catch(async () => ({ status: 0, body: await textOf(who, one) }));
      // That somebody looked, and when, is told whatever they found.
      shown.set(one, one.endsWith('/looks') ? String(status) : `${status} ${withoutExports(body)}`);
    }
  }
  shown.set('letters on paper', (await onPaper(who, letters)).join('\n'));
  return shown;
}

/** What the audit tells without that the file was taken away, which this does itself. */
function withoutExports(body: unknown): string {
  const { kinds, lines } = Object(body) as { kinds?: unknown; lines?: { what: string }[] };
  if (!kinds || !lines) return JSON.stringify(body);
  return JSON.stringify(lines.filter(({ what }) => what !== 'course-exported'));
}

async function textOf(who: Who, address: string): Promise<string> {
  const headers = { host: 'localhost', cookie: at.people[who].cookie };
  const answer = await at.clinic.kith.app.request(address, { headers });
  // A PDF says when it was drawn: its words are compared.
  return answer.headers.get('content-type') === 'application/pdf'
    ? pdfWords(new Uint8Array(await answer.arrayBuffer()))
    : answer.text();
}

/** The outbox as it lies there, whoever may read it, once reminders and alarms were looked through. */
async function outbox(): Promise<string> {
  const { installation } = at.clinic.kith;
  await sendReminders(installation);
  await climbLadders(installation);
  const rows = await installation.db.selectFrom('letter').selectAll().orderBy('id').execute();
  return JSON.stringify(rows.map((row) => [row.kind, openMail(installation.master, row)]));
}

async function everythingShown(letters: readonly string[]): Promise<Map<string, string>> {
  const all = new Map<string, string>([['outbox', await outbox()]]);
  for (const who of others)
    for (const [where, says] of await shownTo(who, letters)) all.set(`${who}: ${where}`, says);
  return all;
}

const parted = (was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): string[] =>
  [...is].flatMap(([where, says]) => (was.get(where) === says ? [] : [where]));

let today = '';

test('what a client writes and keeps back changes no view of anybody else, list, figure, letter or PDF', async () => {
  const does = (name: string, form: object) => at.clinic.does(leila, at.course, name, form);
  today = (await ana.get<{ today: string }>(`/api/courses/${at.course}`)).body.today;
  const letter = await at.clinic.does(ana, at.course, 'writeLetter', {
    kind: 'formulation',
    words: 'As we understand it so far.',
    version: 0,
  });
  await does('raiseAlarm', { words: 'I am not safe' });
  const before = await everythingShown([letter]);
  expect(parted(before, await everythingShown([letter]))).toEqual([]);

  const vera = await does('addPerson', { displayName: 'Veramark', role: 'friend', disclosure: 'not_now' });
  await does('changePerson', { person: vera, version: 1, fields: { history: 'Never of Veramark' } });
  const raid = await does('addEvent', { date: '2019-03', kind: 'other', what: 'The raid with Veramark' });
  await does('keepEventBack', { event: raid });
  await does('keepMoment', { happened: 'On the stairs with Veramark', mood: 3, withWhom: [vera] });
  await does('nameFeeling', { situation: 'Veramark', emotions: [{ emotion: 'ashamed' }], personIds: [vera] });
  const unsent = await does('writeLetter', { kind: 'goodbye', words: 'To Veramark, unsent', version: 0 });

  const after = await everythingShown([letter]);
  expect(parted(before, after)).toEqual([]);
  for (const who of others)
    expect(await onPaper(who, [unsent])).toEqual(await onPaper(who, ['no-such-letter']));
  expect((await onPaper('client', [unsent])).join()).toContain('Veramark');
});

test('somebody who was told of and is kept back now stands in no view, figure, letter or PDF any more', async () => {
  const does = (name: string, form: object) => at.clinic.does(leila, at.course, name, form);
  const vera = await does('addPerson', { displayName: 'Ottermark', role: 'friend' });
  await does('addEvent', { date: '2020-03', kind: 'other', what: 'Moved with Ottermark' });
  await does('listIssue', { words: 'Rows with Ottermark' });
  await does('setGoal', { text: 'See more of Ottermark', type: 'interpersonal', measure: 'Ottermark rings' });
  const letter = await does('writeLetter', { kind: 'goodbye', words: 'Thank Ottermark', version: 0 });
  await does('sendLetter', { letterId: letter, version: 1 });
  const shown = await everythingShown([letter]);
  const told = [...shown].filter(([, says]) => says.includes('Ottermark')).map(([where]) => where);
  expect(told.length).toBeGreaterThan(8);
  expect(told).toContain('therapist: letters on paper');
  await does('changePerson', { person: vera, version: 1, fields: { disclosure: 'not_now' } });
  const left = [...(await everythingShown([letter]))]
    .filter(([, says]) => says.includes('Ottermark') || says.includes(vera))
    .map(([where]) => where);
  expect(left).toEqual([]);
});
