import type { Doing } from '#core/book/doing.ts';
import type { Person } from '#server/accounts/person.ts';
import { doingOf } from '#server/courses/doing.ts';
import { namesLeft } from '#server/group-charts/names-left.ts';
import type { Installation } from '#server/installation.ts';
import { protocolsFollowed } from '#server/protocols/own.ts';
import type { KnownMember } from './members-known.ts';

/** Who does an act of a group, and when; every act is told what the members are called, so that none keeps a name. */
export async function groupDoing(
  installation: Installation,
  person: Pick<Person, 'id' | 'name'>,
  as: Doing['as'],
  request: { id: string; on?: string },
  members: ReadonlyMap<string, KnownMember> = new Map(),
): Promise<Doing> {
  const [{ born: _nobodys, ...doing }, protocols, left] = await Promise.all([
    doingOf(installation, person, { client: '' }, as, request),
    protocolsFollowed(installation.db),
    namesLeft(installation.db, [...members.keys()], installation.master),
  ]);
  const called = [...members.values()].flatMap(({ everCalled }) => everCalled);
  const names = [...called, ...left].filter((name) => name !== '');
  return { ...doing, names, protocols };
}
