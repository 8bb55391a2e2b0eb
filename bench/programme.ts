import { v7 as newId } from 'uuid';
import type { Fact } from '#core/book/fact.ts';
import type { Place } from '#core/programme/place-tree.ts';
import type { Role } from '#core/roles.ts';
import { caller } from '#examples/caller.ts';
import { newClient } from '#server/accounts/clients.ts';
import { addMember } from '#server/accounts/members.ts';
import { addRow } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { appendTogether, type DecidedAct, growthOf } from '#server/charts/append.ts';
import { courseKind } from '#server/courses/course-kind.ts';
import { newCourseRow } from '#server/courses/new-course.ts';
import { groupKind } from '#server/group-charts/group-kind.ts';
import { newGroupRow } from '#server/group-charts/read-group.ts';
import { closeInstallation, type Installation, openInstallation } from '#server/installation.ts';
import { readSettings } from '#server/settings.ts';
import { startKith, stopChild } from './child.ts';
import { type Asked, load, type Measured } from './load.ts';
import { namedService } from './named-service.ts';
import { marks, told, writtenGroup } from './programme-written.ts';
import { account } from './stand.ts';

const dayra = { name: 'Dayra', email: 'dayra@example.org', password: account.password };
const max = { name: 'Max', email: 'max@example.org', password: account.password };
const [districts, villages, held] = [10, 10, 4];
/** Groups of the one facilitator who sends: no chart of theirs is in memory when a meeting comes in. */
const led = 90;
const groupsEach = 4;

/** A programme of so many groups, measured at its server. */
export interface Programme {
  groups: number;
  members: number;
  facts: number;
  meeting: Measured;
  list: Measured;
  /** The figures of a district: the first asked for since the start, and then. */
  firstDistrict: number;
  district: Measured;
  /** Of the whole land, by month. */
  land: Measured;
}

const places: Place[] = [
  { id: 'land', name: 'Land', within: null, dhis2: '' },
  ...Array.from({ length: districts }, (_, d) => ({
    id: `d${d}`,
    name: `District ${d}`,
    within: 'land',
    dhis2: '',
  })),
  ...Array.from({ length: districts * villages }, (_, v) => ({
    id: `v${v}`,
    name: `Village ${v}`,
    within: `d${Math.floor(v / villages)}`,
    dhis2: '',
  })),
];

async function member(installation: Installation, who: typeof dayra, role: Role): Promise<string> {
  const person = await installation.signIn.makeAccount(who);
  const { name, email } = who;
  await inSharedCommit(installation, (transaction) =>
    addMember(installation, transaction, { person, name, email, roles: [role] }),
  );
  return person;
}

interface Made {
  group: string;
  courses: string[];
}

/** Writes one more of the written group, with ids of its own. */
async function writeOne(
  installation: Installation,
  written: ReturnType<typeof writtenGroup>,
  leader: string,
  place: string,
): Promise<Made> {
  const [group, courses] = [newId(), written.courses.map(() => newId())];
  const clients = courses.map(() => newId());
  const acts = new Map<string, string>();
  const actOf = (mark: string) => {
    const id = acts.get(mark) ?? newId();
    acts.set(mark, id);
    return id;
  };
  const own = (facts: readonly Fact[]): Fact[] =>
    JSON.parse(
      JSON.stringify(facts).replaceAll(
        /"(GROUP|LEADER|PLACE|(COURSE|CLIENT)(\d+)|ACT\d+\.)((?:\.\d+)?)"/g,
        (_whole, mark: string, of: string, nth: string, rest: string) => {
          if (mark === marks.group) return `"${group}"`;
          if (mark === marks.leader) return `"${leader}"`;
          if (mark === marks.place) return `"${place}"`;
          if (of) return `"${(of === marks.course ? courses : clients)[Number(nth)]}"`;
          return `"${actOf(mark)}${rest}"`;
        },
      ),
    );
  const decided = (facts: readonly Fact[]): DecidedAct[] =>
    [...Map.groupBy(own(facts), ({ act }) => act)].map(([id, of]) => ({
      id,
      by: leader,
      at: of[0]?.at ?? '',
      facts: of,
    }));
  const people = clients.map((id, nth) => {
    const who = {
      name: `Member ${nth}`,
      born: '1990-01-01',
      email: null,
      phone: '',
      language: 'en',
      country: 'UG',
    };
    return newClient(installation.master, id, who, installation.now());
  });
  const charts = courses.map((id, nth) =>
    growthOf(installation, {
      kind: courseKind,
      row: { ...newCourseRow(installation, id, clients[nth] ?? '', leader), in_group: group },
      chart: { facts: [], course: courseKind.book.empty(id), hash: '' },
      acts: decided(written.courses[nth] ?? []),
    }),
  );
  const ofGroup = growthOf(installation, {
    kind: groupKind,
    row: newGroupRow(installation, group),
    chart: { facts: [], course: groupKind.book.empty(group), hash: '' },
    acts: decided(written.group),
  });
  await appendTogether(installation, [ofGroup, ...charts], async (transaction) => {
    for (const one of people) await addRow(installation, transaction, 'client', one);
  });
  return { group, courses };
}

async function fill(folder: string, groups: number): Promise<{ sends: Made[]; leader: string }> {
  const installation = await openInstallation(readSettings({ KITH_DATA: folder }));
  const leader = await member(installation, dayra, 'facilitator');
  await member(installation, max, 'manager');
  const written = writtenGroup(held, installation.now());
  const sends: Made[] = [];
  const others = Array.from({ length: Math.ceil(groups / groupsEach) }, () => newId());
  for (let nth = 0; nth < groups; nth += 1) {
    const leads = nth < led ? leader : (others[Math.floor(nth / groupsEach)] ?? leader);
    const made = await writeOne(installation, written, leads, `v${nth % (districts * villages)}`);
    if (nth < led) sends.push(made);
  }
  await closeInstallation(installation);
  return { sends, leader };
}

/** A meeting of eight, with all that was told of each, as a telephone sends it. */
function meeting({ group, courses }: Made, leader: string): Asked {
  const members = courses.map((course) => told(course, held + 1));
  return { path: `/api/groups/${group}/meetings`, body: { id: newId(), form: { led: [leader], members } } };
}

/** One request at a time, since what is asked is how long one takes. */
const oneHand = 1;

/** Measures a programme of so many groups. @param requests of each kind of figures */
export async function measureProgramme(groups: number, requests: number): Promise<Programme> {
  const folder = await namedService('kith-programme-', account);
  const { sends, leader } = await fill(folder, groups);
  const { port, ...child } = await startKith(folder);
  const [facilitator, manager] = [caller(`http://127.0.0.1:${port}`), caller(`http://127.0.0.1:${port}`)];
  await facilitator.post('sign-in', dayra);
  await manager.post('sign-in', max);
  await setPlaces(port, manager.cookie());
  const figures = (within: string) => `/api/programme/figures?by=place&columns=by_month${within}`;
  const began = performance.now();
  await manager.get(figures('&within=d0').replace('/api/', ''));
  const firstDistrict = performance.now() - began;
  const as = (cookie: string, next: (n: number) => Asked, many: number) =>
    load({ port, cookie, next }, many, oneHand);
  const programme = {
    groups,
    members: groups * 8,
    facts: factsIn(groups),
    firstDistrict,
    district: await as(manager.cookie(), (n) => ({ path: figures(`&within=d${n % districts}`) }), requests),
    land: await as(manager.cookie(), () => ({ path: figures('') }), Math.ceil(requests / 4)),
    meeting: await as(
      facilitator.cookie(),
      (n) => meeting(sends[n] ?? { group: '', courses: [] }, leader),
      60,
    ),
    list: await as(facilitator.cookie(), () => ({ path: '/api/groups' }), requests),
  };
  await stopChild({ port, ...child });
  return programme;
}

function factsIn(groups: number): number {
  const { group, courses } = writtenGroup(held, new Date());
  return groups * (group.length + courses.reduce((sum, facts) => sum + facts.length, 0));
}

async function setPlaces(port: number, cookie: string): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/programme/places`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ places }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
