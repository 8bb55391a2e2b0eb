import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView, Looks } from '#core/api-answers/courses.ts';
import type { GroupList, GroupView } from '#core/api-answers/groups.ts';
import { groupBook } from '#core/group/book.ts';
import { actsWithADoor } from '#server/groups/do-act.ts';
import { viewsOpenTo } from './views-open-to.ts';
import { everybody, groupActsOpenTo, groupScene, type Scene, standings, type Who } from './who-in-groups.ts';

let at: Scene;
beforeAll(async () => {
  at = await groupScene();
});
afterAll(() => at.clinic.close());

const table = groupActsOpenTo.flatMap(({ who, acts }) => acts.split(/\s+/).map((name) => ({ name, who })));
const atTheDoor = (who: Who) => (who === 'nobody' ? 401 : 404);
/** Amina’s own course in the group. */
const amina = () => at.group.courses[0] ?? '';

test('every act of a group is in the table, with those who may do it, and none is open to a member, a manager or an administrator', () => {
  const kept = table.map(({ name, who }) => [name, [...who].sort()]).sort();
  expect(kept).toEqual([...groupBook.acts].map(([name, { who }]) => [name, [...who].sort()]).sort());
  for (const { who } of table)
    for (const one of ['client', 'manager', 'administrator', 'contact'] as const)
      expect(who).not.toContain(one);
});

test.each(everybody)(
  '%s gets through the doors of exactly the acts of the group that are theirs',
  async (whose) => {
    const as = standings[whose]?.group;
    const wrong: string[] = [];
    const asks = async (name: string, path: string) => {
      const { status } = await at.people[whose].post(`${at.group.address}/${path}`, {});
      const theirs = table.find((one) => one.name === name)?.who.some((one) => one === as);
      const through = ![401, 403, 404].includes(status);
      const expected = as === undefined ? atTheDoor(whose) : 403;
      if (theirs ? !through : status !== expected) wrong.push(`${path}: ${status}`);
    };
    for (const { name } of table) {
      if (!actsWithADoor.includes(name)) await asks(name, `acts/${name}`);
    }
    await asks('inviteMember', 'members');
    await asks('joinMember', `members/${amina()}/join`);
    await asks('leaveGroup', `members/${amina()}/leave`);
    await asks('holdGroupMeeting', 'meetings');
    expect(wrong).toEqual([]);
  },
);

test.each(everybody)(
  '%s sees of the group, of its list and of a member’s course what is theirs, and each is a look',
  async (whose) => {
    const me = at.people[whose];
    const known = standings[whose];
    const seen = await me.get<GroupView>(at.group.address);
    expect(seen.status).toBe(known ? 200 : atTheDoor(whose));
    const course = await me.get<CourseView>(`/api/courses/${amina()}`);
    expect(course.status).toBe(known ? 200 : atTheDoor(whose));
    expect((await me.get(`/api/courses/${at.group.courses[1]}`)).status).toBe(
      known && known.course !== 'client' ? 200 : atTheDoor(whose),
    );
    const looked = await me.get<Looks>(`${at.group.address}/looks`);
    if (known?.group === 'facilitator') {
      expect(looked.body.looks).toContainEqual(
        expect.objectContaining({ whose: 'own', standing: 'facilitator' }),
      );
    } else expect(looked.status).toBe(known ? 403 : atTheDoor(whose));
    if (!known) return;
    expect([seen.body.as, course.body.as]).toEqual([known.group, known.course]);
    const list = await me.get<GroupList>('/api/groups');
    expect(list.body.groups.map(({ id, as }) => [id, as])).toEqual([[at.group.id, known.group]]);
    const { db } = at.clinic.kith.installation;
    const looks = await db
      .selectFrom('look')
      .select(['standing'])
      .where('person', '=', me.id ?? '')
      .where('course', '=', amina())
      .execute();
    expect([...new Set(looks.map(({ standing }) => standing))]).toEqual([known.course]);
  },
);

test('a member reads of the group its name, its place and their own part, and of another member nothing', async () => {
  const { body } = await at.people.member.get<GroupView>(at.group.address);
  expect([body.group.forming.formed?.name, body.group.forming.formed?.place]).toEqual([
    'Tuesdays at the school',
    'The school in Kanju',
  ]);
  expect(body.own).toEqual({ course: amina(), state: 'in' });
  expect([body.members, body.asked, body.acts, body.group.members.members]).toEqual([[], [], [], []]);
  const text = JSON.stringify(body);
  for (const other of ['Beti', 'Okello', at.group.courses[1], at.group.clients[1]])
    expect(text).not.toContain(other);
});

/** Views of those who work here that a facilitator has too: none of them holds anything of a client. */
const alsoForFacilitators = [
  ...[
    '/api/here',
    '/api/help',
    '/api',
    '/api/api-page.css',
    '/api/openapi.json',
    '/health',
    '/health/live',
    '/health/ready',
    '/api/events',
  ],
  ...[
    '/api/instruments',

    '/api/members',
    '/api/supervision/pairs',
    '/api/supervision/meetings',
    '/api/settings',
    '/api/protocols',
  ],
  ...[
    '/api/duty',
    '/api/calendar',
    '/api/diary/rooms',
    '/api/letter-templates',
    '/api/safety-directory',
    '/api/safety-directory/file',
    '/api/diary/rules',
    '/api/away',
    '/api/unanswered',
    '/api/told',
    '/api/groups',
    '/api/groups/practice',
    '/api/programme/places',
    '/api/credentials',
  ],
  ...[
    '/ipt',
    '/ipt/ask',
    '/ipt/compared',
    '/ipt/conditions',
    '/ipt/refer-yourself',
    '/ipt/sources',
    '/ipt/what-to-expect',
    '/ipt/worth-talking-about',
  ],
];

test('a facilitator comes through to their groups, to what everybody who works here sees, and to nothing else', async () => {
  const views = Object.keys(viewsOpenTo).map((one) => one.replace('GET ', ''));
  const through: string[] = [];
  for (const view of views.filter((one) => !one.includes(':') && !one.endsWith('/events'))) {
    const { status } = await at.people.facilitator.get(view).catch(() => ({ status: 200 }));
    if (![401, 403, 404].includes(status)) through.push(view);
  }
  expect(through.toSorted()).toEqual(
    alsoForFacilitators.filter((one) => !one.endsWith('/events')).toSorted(),
  );
  const course = { id: newId(), client: { name: 'Nobody' }, protocol: { id: 'ipt' } };
  expect((await at.people.facilitator.post('/api/courses', course)).status).toBe(403);
  expect(
    (await at.people.facilitator.post(`/api/courses/${amina()}/emergency`, { reason: 'In crisis' })).status,
  ).toBe(403);
});

test('a supervisor reads nothing of a member who said no to supervision, and what the group holds of the others', async () => {
  const { facilitator, supervisor } = at.people;
  const beti = at.group.courses[1] ?? '';
  const form = { item: 'supervision' };
  const said = await facilitator.post(`/api/courses/${beti}/acts/refuseConsent`, { id: newId(), form });
  expect(said.status).toBe(200);
  expect((await supervisor.get(`/api/courses/${beti}`)).status).toBe(404);
  const { members } = (await supervisor.get<GroupView>(at.group.address)).body;
  expect(members.map(({ name, keptBack }) => [name, keptBack])).toEqual([
    ['Amina Odongo', undefined],
    ['', 'from_supervision'],
  ]);
});

test('who went from the group, and who is a facilitator no more, is nothing to it or to its members', async () => {
  const { administrator, 'co-facilitator': eli } = at.people;
  const changed = await administrator.put(`/api/members/${eli.id}/roles`, { roles: ['manager'] });
  expect(changed.status).toBe(200);
  await eli.signsInAgain();
  const seen = [at.group.address, `/api/courses/${amina()}`].map((path) => eli.get(path));
  expect((await Promise.all(seen)).map(({ status }) => status)).toEqual([404, 404]);
});

test('nobody leaves a group without anybody to lead it, and a facilitator is invited, paired and listed like others', async () => {
  const { administrator, 'facilitator of another group': olan } = at.people;
  const left = await administrator.post(`/api/members/${olan.id}/leave`);
  expect([left.status, left.body.code, left.body.values]).toEqual([409, 'leads-groups', { groups: 1 }]);
  const { body } = await administrator.get<{ members: { person: string; roles: string[] }[] }>(
    '/api/members',
  );
  expect(body.members.find(({ person }) => person === olan.id)?.roles).toEqual(['facilitator']);
  const pair = { supervisor: at.people.supervisor.id, therapist: olan.id };
  expect((await administrator.post('/api/supervision/pairs', pair)).status).toBe(201);
});
