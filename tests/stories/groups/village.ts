import type { Page } from 'playwright-core';
import type { GroupView } from '#core/api-answers/groups.ts';
import { type Caller, caller } from '#examples/caller.ts';
import { comesIn, joins, signedIn } from '#tests/stories/coming-in.ts';
import { account, type Kith, startKith } from '#tests/stories/kith.ts';

const phone = { width: 390, height: 844, touch: 'yes', worker: 'kept' } as const;
const dayra = { name: 'Dayra Chalá', email: 'dayra@example.org', password: 'eight evenings at the well' };
const nieves = { name: 'Nieves Cuero', email: 'nieves@example.org', password: 'two lamps in one evening' };
const lorena = {
  name: 'Lorena Villacís',
  email: 'lorena@example.org',
  password: 'a door that opens at night',
};

type Person = 'dayra' | 'lorena' | 'nieves';

/** A village with one facilitator, who is no clinician, and her supervisor. */
export interface Village {
  kith: Kith;
  admin: Caller;
  dayra: Caller;
  lorena: Caller;
  /** Who leads with Dayra, once she is brought into the group. */
  nieves: { id: string };
  /** So many days go by where the service is. */
  daysGoBy: (days: number) => void;
  /** A telephone on which one of them has signed in. */
  phoneOf: (who: Person) => Promise<Page>;
  /** They sign in once more on a telephone of theirs, after their session was ended. */
  signsInAgain: (page: Page, who: Person) => Promise<void>;
  stop: () => Promise<void>;
}

export async function aVillage(): Promise<Village> {
  const kith = await startKith();
  const admin = caller(kith.address);
  await admin.post('first', { ...account, zone: 'America/Guayaquil', country: 'EC' });
  const people = { dayra, lorena, nieves };
  const dayras = await joins(kith, admin, { ...dayra, roles: ['facilitator'] }, dayra.password);
  const lorenas = await joins(kith, admin, { ...lorena, roles: ['supervisor'] }, lorena.password);
  const co = await joins(kith, admin, { ...nieves, roles: ['facilitator'] }, nieves.password);
  const idOf = async (by: Caller) => (await by.get<{ me: { id: string } }>('here')).me.id;
  await admin.post('supervision/pairs', {
    supervisor: await idOf(lorenas),
    therapist: await idOf(dayras),
  });
  const { installation } = kith.running;
  const begins = installation.now;
  let days = 0;
  installation.now = () => new Date(begins().getTime() + days * 86_400_000);
  return {
    kith,
    admin,
    daysGoBy(more) {
      days += more;
    },
    dayra: dayras,
    lorena: lorenas,
    nieves: { id: await idOf(co) },
    phoneOf: (who) => signedIn(kith, people[who], phone),
    signsInAgain: (page, who) => comesIn(page, kith, people[who]),
    stop: () => kith.stop(),
  };
}

const form = { id: 'ipt-group', edition: '2026.1', preset: 'group-8' };

/** A group of these members, who have spoken with Dayra alone and joined. */
export async function aGroupOf(by: Caller, names: readonly string[]): Promise<string> {
  const id = crypto.randomUUID();
  await by.post('groups', {
    id,
    form: { name: 'Tuesday group at the well', place: 'The school', protocol: form },
  });
  await by.post(`groups/${id}/acts/nameWhoAnswers`, {
    id: crypto.randomUUID(),
    form: {
      people: [{ name: 'Lorena Villacís', reach: '099 555 0101' }],
      nearest: 'the health post, ten minutes on foot',
      version: 0,
    },
  });
  for (const name of names) await joinsGroup(by, id, name);
  return id;
}

/** Somebody is invited, spoken with alone, and joins. */
export async function joinsGroup(by: Caller, group: string, name: string, why = ''): Promise<string> {
  const course = crypto.randomUUID();
  const client = { name, born: '1985-03-02', email: null, phone: '', language: 'es', country: 'EC' };
  await by.post(`groups/${group}/members`, { id: course, form: { client, referral: '' } });
  const does = (act: string, done: unknown) =>
    by.act(course, { name: act, id: crypto.randomUUID(), form: done });
  await does('answerMeasure', {
    instrument: 'phq-9',
    answers: [2, 2, 2, 2, 2, 2, 2, 2, 0, 1],
    administered: 'with-therapist',
  });
  await does('holdMeeting', { which: 'interview', minutes: 60, clientThere: 'there' });
  await does('giveConsent', { item: 'treatment' });
  await does('setGoal', { text: 'Visit my sister once a week', type: 'interpersonal' });
  await by.post(`groups/${group}/members/${course}/join`, { id: crypto.randomUUID(), form: { why } });
  return course;
}

export const viewOf = (by: Caller, group: string) => by.get<GroupView>(`groups/${group}`);
