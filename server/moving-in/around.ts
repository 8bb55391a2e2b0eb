import type { Identity } from '#core/api-answers/accounts.ts';
import type { ServiceSettings } from '#core/api-answers/service.ts';
import type { Doing, OwnProtocol } from '#core/book/doing.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { everyClient, identityOrNone } from '#server/accounts/clients.ts';
import { allMembers, rolesIn } from '#server/accounts/members.ts';
import type { Person } from '#server/accounts/person.ts';
import { type Db, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { protocolsOffered, protocolsToTell } from '#server/protocols/own.ts';
import { todayIn } from '#server/service/clock.ts';
import { consentAges } from '#server/service/consent-ages.ts';
import { serviceSettings } from '#server/service/settings.ts';
import { keptRuns, ownKept } from './runs.ts';

export interface KnownClient extends Pick<Identity, 'name' | 'born' | 'email' | 'identifiers'> {
  id: string;
}

/** All that a plan is made against, read once: who works here, what is offered, what was brought before, and whom one knows. */
export interface Around {
  person: Person;
  settings: ServiceSettings;
  today: string;
  now: string;
  ages: NonNullable<Doing['consentAges']>;
  /** The service’s own forms on offer. */
  offered: readonly Protocol[];
  own: OwnProtocol[];
  /** Who gives therapy here, by address. */
  therapists: ReadonlyMap<string, { id: string; name: string }>;
  /** What was brought and is still here, by what it was called elsewhere. */
  brought: { clients: ReadonlyMap<string, string>; courses: ReadonlyMap<string, string> };
  /** The acts of each course that was brought. */
  actsIn: (course: string) => Promise<ReadonlySet<string>>;
  /** The clients somebody may be the same as: everybody’s for an administrator, one’s own for a therapist. */
  clients: readonly KnownClient[];
  keyed: (kind: 'client' | 'course', own: string) => string;
}

/** Whether somebody may bring what others hold. */
export const bringsForAll = ({ roles }: Pick<Person, 'roles'>): boolean => roles.includes('administrator');

export async function aroundOf(installation: Installation, person: Person): Promise<Around> {
  const { db } = installation;
  const [settings, today, ages, own, offered, members] = await Promise.all([
    serviceSettings(installation),
    todayIn(installation),
    consentAges(installation),
    protocolsToTell(db),
    protocolsOffered(db),
    allMembers(db),
  ]);
  const therapists = members.filter((one) => one.state === 'active' && rolesIn(one).includes('therapist'));
  return {
    ...{ person, settings, today, own },
    ages: ages ?? 'not_set',
    now: installation.now().toISOString(),
    offered,
    therapists: new Map(therapists.map(({ person: id, name, email }) => [email.toLowerCase(), { id, name }])),
    brought: await broughtBefore(db, person),
    actsIn: (course) => actsIn(db, course),
    clients: await clientsKnown(installation, person),
    keyed: (kind, name) => ownKept(installation, kind, name),
  };
}

/**
 * What was brought before and is here. A therapist’s are those they brought: by the number of somebody else’s client nobody
 * comes to that client.
 */
async function broughtBefore(db: Db, person: Person): Promise<Around['brought']> {
  const all = await keptRuns(db);
  const runs = bringsForAll(person) ? all : all.filter(({ by }) => by === person.id);
  const here = await clientsHere(db);
  const courses = new Set(
    (await db.selectFrom('course').select('id').where('service', '=', oneService).execute()).map(
      ({ id }) => id,
    ),
  );
  return {
    clients: new Map(
      runs.flatMap((run) =>
        run.clients.flatMap(({ own, id }): [string, string][] => {
          const now = here.get(id);
          return now === undefined ? [] : [[own, now]];
        }),
      ),
    ),
    courses: new Map(
      runs.flatMap((run) => run.courses.filter(({ id }) => courses.has(id)).map(({ own, id }) => [own, id])),
    ),
  };
}

/** Every entry of a client, and whose it is now: two may have become one since. */
async function clientsHere(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('client')
    .select(['id', 'merged_into'])
    .where('service', '=', oneService)
    .execute();
  const into = new Map(rows.map(({ id, merged_into }) => [id, merged_into]));
  const now = (id: string): string => {
    const next = into.get(id);
    return next ? now(next) : id;
  };
  return new Map(rows.map(({ id }) => [id, now(id)]));
}

async function actsIn(db: Db, course: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('fact')
    .select('act')
    .where('service', '=', oneService)
    .where('course', '=', course)
    .execute();
  return new Set(rows.map(({ act }) => act));
}

/** Names are sealed: they are opened some at a time. A therapist is told of nobody whom they do not work with. */
async function clientsKnown({ db, master }: Installation, person: Person): Promise<KnownClient[]> {
  const own = bringsForAll(person)
    ? undefined
    : new Set(
        (
          await db
            .selectFrom('course')
            .select('client')
            .where('service', '=', oneService)
            .where('therapist', '=', person.id)
            .execute()
        ).map(({ client }) => client),
      );
  const known: KnownClient[] = [];
  for await (const row of everyClient(db)) {
    const who = own && !own.has(row.id) ? null : identityOrNone(master, row);
    if (!who) continue;
    const { name, born, email, identifiers } = who;
    known.push({ id: row.id, name, born, email, identifiers });
  }
  return known;
}
