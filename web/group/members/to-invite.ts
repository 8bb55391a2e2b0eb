import type { MemberSeen } from '#core/api-answers/groups.ts';
import type { CaseloadRow } from '#core/lists/caseload.ts';

export interface Known {
  client: string;
  name: string;
}

type OfCourse = Pick<CaseloadRow, 'client' | 'died'>;
type OfGroup = Pick<MemberSeen, 'client' | 'name' | 'left'>;

/** Those who are known already and can be invited, in the order of their names: nobody who is here, and nobody who has died. */
export function toInvite(
  courses: readonly OfCourse[],
  members: readonly OfGroup[],
  isHere: (client: string) => boolean,
): Known[] {
  const died = new Set([
    ...courses.filter((one) => one.died).map(({ client }) => client.id),
    ...members.filter(({ left }) => left?.why === 'died').map(({ client }) => client),
  ]);
  const found: Known[] = [
    ...courses.map(({ client: { id: client, name } }) => ({ client, name })),
    ...members,
  ];
  return [...new Map(found.map(({ client, name }) => [client, name]))]
    .filter(([client, name]) => name !== '' && !isHere(client) && !died.has(client))
    .map(([client, name]) => ({ client, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}
