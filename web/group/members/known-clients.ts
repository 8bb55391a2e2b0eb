import { useQueries, useQuery } from '@tanstack/react-query';
import type { Caseload } from '#core/lists/caseload.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { groupInPassing, useGroups } from '#web/app/group.ts';
import { useGroupHere } from '#web/group/frame.tsx';
import { type Known, toInvite } from './to-invite.ts';

/** Those whom I see to already, by name: in my own courses and in other groups that I lead; nobody who is in this one or has died. */
export function useKnownClients(): Known[] {
  const { me } = useSignedIn();
  const { id, view } = useGroupHere();
  const caseload = useQuery<Caseload, RefusedError>({
    queryKey: ['caseload'],
    queryFn: () => see('caseload'),
    enabled: me.roles.includes('therapist'),
  });
  const led = (useGroups().data?.answer.groups ?? []).filter(
    (one) => one.id !== id && (one.as === 'facilitator' || one.as === 'therapist'),
  );
  const groups = useQueries({ queries: led.map((one) => groupInPassing(one.id)) });
  const here = view.members.filter(({ state }) => state === 'in' || state === 'invited');
  const members = groups.flatMap(({ data }) => data?.answer.members ?? []);
  return toInvite(caseload.data?.courses ?? [], members, (client) =>
    here.some((one) => one.client === client),
  );
}
