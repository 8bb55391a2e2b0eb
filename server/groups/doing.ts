import type { Doing } from '#core/book/doing.ts';
import type { Person } from '#server/accounts/person.ts';
import { doingOf } from '#server/courses/doing.ts';
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
  const [{ born: _nobodys, ...doing }, protocols] = await Promise.all([
    doingOf(installation, person, { client: '' }, as, request),
    protocolsFollowed(installation.db),
  ]);
  const names = [...members.values()].flatMap(({ everCalled }) => everCalled).filter((name) => name !== '');
  return { ...doing, names, protocols };
}
