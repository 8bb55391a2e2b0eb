import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acts as courseActs } from '#core/course/book.ts';
import { groupBook } from '#core/group/book.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork, answersOf, entryOf } from '#tests/groups/at-work.ts';
import { doorsOpenTo, viewsOpenTo } from './views-open-to.ts';

/**
 * More than two thousand tries of everybody there is around two groups, at every address with every id that there is, and
 * with acts and entries that point to somebody else’s. Each piece of writing is a word of its own, so that whoever is shown
 * one that is not theirs is found; what is refused is looked through as what is answered.
 */

/** A word that tells of whom it is written, and where. */
const word = (of: string, place: string) => `Zq${of}_${place}`;
const met = (text: string) => new Set([...text.matchAll(/Zq([A-Z][a-z]+)_/g)].map(([, of = '']) => of));

let clinic: AClinic;
let village: AGroupAtWork;
let other: AGroupAtWork;
const people: Record<string, Someone> = {};
const courses: Record<string, string> = {};
const clients: Record<string, string> = {};
/** Every id that anybody could come by. */
let ids: string[] = [];

const members = ['Amina', 'Beti', 'Ciru', 'Dinah', 'Esi', 'Fatu'];
const leaders = ['Dayra', 'Eli', 'Nadia', 'Ruth'];

const told = (of: string) => ({
  link: { what: word(of, 'link'), before: 6, after: 3, feelings: ['sad'] },
  task: word(of, 'task'),
  options: [word(of, 'option')],
  plan: 'no',
  planWords: word(of, 'plan'),
});

async function invited(group: AGroupAtWork, of: string): Promise<void> {
  courses[of] = await group.invites(word(of, 'name'));
  clients[of] = group.clients.at(-1) ?? '';
  people[of] = await clinic.joins(clients[of] ?? '', of);
}

beforeAll(async () => {
  clinic = await AClinic.open();
  for (const [name, roles] of [
    ['Dayra', ['facilitator']],
    ['Eli', ['facilitator']],
    ['Olan', ['facilitator']],
    ['Wambui', ['facilitator']],
    ['Nadia', ['therapist']],
    ['Tom', ['therapist']],
    ['Ruth', ['supervisor']],
    ['Ines', ['supervisor']],
    ['Max', ['manager']],
    ['Ada', ['administrator']],
  ] as const)
    people[name] = await clinic.member(name, [...roles]);
  const who = (name: string) => people[name] as Someone;
  await clinic.supervises(who('Ruth'), who('Dayra'));
  await clinic.supervises(who('Ines'), who('Olan'));
  const own = await clinic.course(who('Nadia'), word('Fatu', 'name'));
  Object.assign(courses, { FatuAlone: own.id });
  clients.Fatu = own.client;
  people.Fatu = await clinic.joins(own.client, 'Fatu');
  await clinic.does(who('Nadia'), own.id, 'setGoal', {
    text: word('Private', 'goal'),
    type: 'interpersonal',
  });
  village = await AGroupAtWork.of(clinic, who('Dayra'), []);
  other = await AGroupAtWork.of(clinic, who('Olan'), [], { name: word('Other', 'group') });
  for (const name of ['Eli', 'Nadia', 'Wambui'])
    await village.does(who('Dayra'), 'bringFacilitator', { person: who(name).id, as: 'co_facilitator' });
  await village.does(who('Dayra'), 'endFacilitator', { person: who('Wambui').id, why: 'Moved away' });
  for (const name of members.slice(0, 5)) await invited(village, name);
  for (const name of ['Amina', 'Beti', 'Ciru']) await village.joins(courses[name] ?? '');
  const known = await who('Nadia').post(`${village.address}/members`, {
    id: newId(),
    form: { client: { known: own.client } },
  });
  expect(known.status).toBe(201);
  for (const name of ['Chana', 'Doko', 'Ebo', 'Fola']) {
    await invited(other, name);
    await other.joins(courses[name] ?? '');
  }
  courses.Gamba = await village.invites(word('Gamba', 'name'));
  await village.joins(courses.Gamba);
  await village.does(who('Dayra'), 'declineInvitation', { course: courses.Esi, why: word('Esi', 'why') });
  const meets = async (group: AGroupAtWork, by: Someone, names: readonly string[]) => {
    const sent = await group.meets(by, {
      members: names.map((name) => entryOf(courses[name] ?? '', told(name))),
    });
    expect(sent.status, JSON.stringify(sent.body)).toBe(200);
  };
  await meets(village, who('Dayra'), ['Amina', 'Beti', 'Ciru', 'Gamba']);
  await meets(other, who('Olan'), ['Chana', 'Doko', 'Ebo', 'Fola']);
  const left = await who('Dayra').post(`${village.address}/members/${courses.Ciru}/leave`, {
    id: newId(),
    form: { why: 'other', words: word('Ciru', 'left') },
  });
  expect(left.status).toBe(200);
  for (const name of ['Amina', 'Beti', 'Chana'])
    await clinic.does(who(name), courses[name] ?? '', 'setGoal', {
      text: word(name, 'aim'),
      type: 'interpersonal',
    });
  ids = [
    village.id,
    other.id,
    ...Object.values(courses),
    ...Object.values(clients),
    ...Object.values(people).map(({ id }) => id),
    newId(),
  ];
});
afterAll(() => clinic.close());

/** Of whom somebody may be shown writing. */
function theirs(name: string): Set<string> {
  if (leaders.includes(name)) return new Set([...members, 'Gamba', ...(name === 'Nadia' ? ['Private'] : [])]);
  if (['Olan', 'Ines'].includes(name)) return new Set(['Chana', 'Doko', 'Ebo', 'Fola', 'Other']);
  if (['Chana', 'Doko', 'Ebo', 'Fola'].includes(name)) return new Set([name, 'Other']);
  if (name === 'Fatu') return new Set(['Fatu', 'Private']);
  if (['Max', 'Ada', 'Tom', 'Wambui'].includes(name)) return new Set();
  return new Set([name]);
}

const strange = (name: string, text: string) => [...met(text)].filter((of) => !theirs(name).has(of));

let tries = 0;
const shown = new Map<string, Set<string>>();
async function tried(name: string, method: string, path: string, body?: unknown): Promise<string[]> {
  tries += 1;
  const answer = await people[name]?.asks(method, path, body).catch(() => undefined);
  if (!answer) return [];
  const said = JSON.stringify(answer.body) + JSON.stringify([...answer.headers]);
  for (const of of met(said)) shown.set(name, (shown.get(name) ?? new Set()).add(of));
  const leaks = strange(name, said).map((of) => `${name} ${method} ${path} ${answer.status}: of ${of}`);
  return answer.status >= 500 ? [...leaks, `${name} ${method} ${path}: ${answer.status}`] : leaks;
}

/** An address with every id that there is in each of its places. */
function* withIds(address: string): Generator<string> {
  const parts = address.match(/:[a-z]+/g) ?? [];
  if (parts.length === 0) yield address;
  for (const [nth, id] of parts.length === 0 ? [] : ids.entries())
    yield address.replace(/:[a-z]+/g, (part) =>
      part === parts[0] ? id : (ids[(nth * 7) % ids.length] ?? ''),
    );
}

const facts = async () =>
  (await clinic.kith.installation.db.selectFrom('fact').select(['course', 'seq']).execute()).length;

test('at every address that shows something, with every id, nobody is shown what is written of another', async () => {
  const leaks: string[] = [];
  for (const view of Object.keys(viewsOpenTo)) {
    const [method = '', address = ''] = view.split(' ');
    if (address.endsWith('/events')) continue;
    for (const path of withIds(address))
      for (const name of Object.keys(people)) leaks.push(...(await tried(name, method, path)));
  }
  expect(leaks).toEqual([]);
  expect(tries).toBeGreaterThan(2_000);
  for (const name of Object.keys(people))
    expect([name, ...(shown.get(name) ?? [])].toSorted()).toEqual([name, ...theirs(name)].toSorted());
}, 600_000);

test('no act at the door of a group or course of others is taken, and no refusal tells of them', async () => {
  const leaks: string[] = [];
  const outside = Object.keys(people).filter((name) => ![...leaders, 'Olan', 'Ines'].includes(name));
  const before = await facts();
  for (const name of outside) {
    const course = courses[name === 'Beti' ? 'Amina' : 'Beti'] ?? '';
    const entries = { led: [people.Dayra?.id], members: [entryOf(course, told('Beti'))] };
    for (const group of [village, other]) {
      for (const act of groupBook.acts.keys())
        leaks.push(
          ...(await tried(name, 'POST', `${group.address}/acts/${act}`, { id: newId(), form: { course } })),
        );
      leaks.push(
        ...(await tried(name, 'POST', `${group.address}/meetings`, { id: newId(), form: entries })),
        ...(await tried(name, 'POST', `${group.address}/members/${course}/join`, { id: newId(), form: {} })),
        ...(await tried(name, 'POST', `${group.address}/members/${course}/leave`, {
          id: newId(),
          form: { why: 'other', words: 'x' },
        })),
        ...(await tried(name, 'POST', `${group.address}/members`, {
          id: newId(),
          form: { client: { known: clients.Beti } },
        })),
      );
    }
    for (const act of courseActs.keys())
      leaks.push(
        ...(await tried(name, 'POST', `/api/courses/${course}/acts/${act}`, { id: newId(), form: {} })),
      );
    for (const door of Object.keys(doorsOpenTo).filter((one) => /:(id|client|course)/.test(one)))
      for (const path of withIds(door.split(' ')[1] ?? ''))
        if (path.includes(course)) leaks.push(...(await tried(name, door.split(' ')[0] ?? '', path, {})));
  }
  expect(leaks).toEqual([]);
  expect(await facts()).toBe(before);
}, 600_000);

test('who leads one group cannot reach into another, or to a client who is nothing to them, by any id', async () => {
  const leaks: string[] = [];
  const before = await facts();
  const chana = courses.Chana ?? '';
  const form = {
    led: [people.Dayra?.id],
    members: [
      ...['Amina', 'Beti', 'Gamba'].map((name) => entryOf(courses[name] ?? '')),
      entryOf(chana, { measure: { instrument: 'phq-9', answers: answersOf(2, 3) }, plan: 'yes' }),
    ],
  };
  const foreign: [path: string, body: object][] = [
    [`${village.address}/meetings`, form],
    [`${village.address}/members/${chana}/join`, {}],
    [`${village.address}/members/${chana}/leave`, { why: 'other', words: 'x' }],
    ...[clients.Chana, clients.Doko].map((known): [string, object] => [
      `${village.address}/members`,
      { client: { known } },
    ]),
    [`${other.address}/meetings`, form],
    [`${village.address}/acts/declineInvitation`, { course: chana, why: 'x' }],
    [`${village.address}/acts/makeSpotCheck`, { course: chana, reached: 'yes', confirmed: [], words: '' }],
  ];
  for (const name of leaders)
    for (const [path, body] of foreign)
      leaks.push(...(await tried(name, 'POST', path, { id: newId(), form: body })));
  expect(leaks).toEqual([]);
  expect(await facts()).toBe(before);
  const alarms = await people.Olan?.get<{ groups: { alarms: { open: number } }[] }>('/api/groups');
  expect(alarms?.body.groups.map((one) => one.alarms.open)).toEqual([0]);
}, 120_000);

test('letters and live news tell nobody of anybody else', async () => {
  const heard: string[] = [];
  const stop = clinic.kith.installation.live.listen((news) => heard.push(JSON.stringify(news)));
  await clinic.kith.later(7 * 24 * 3_600_000);
  const sent = await village.meets(people.Dayra as Someone, {
    members: ['Amina', 'Beti', 'Gamba'].map((name) =>
      entryOf(courses[name] ?? '', {
        ...told(name),
        measure: { instrument: 'phq-9', answers: answersOf(2, 2) },
        plan: name === 'Beti' ? 'yes' : 'no',
      }),
    ),
  });
  expect(sent.status, JSON.stringify(sent.body)).toBe(200);
  stop();
  expect(heard.length).toBeGreaterThan(3);
  expect(heard.filter((news) => met(news).size > 0)).toEqual([]);
  const letters = await clinic.kith.letters();
  expect(letters.length).toBeGreaterThan(0);
  expect(letters.filter((letter) => met(JSON.stringify(letter)).size > 0)).toEqual([]);
});
