import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Identity, InvitationMade, KnownClient } from '#core/api-answers/accounts.ts';
import type { ErasureReason } from '#core/audit/erasure.ts';
import { type RefusedError, see, send } from '#web/app/api.ts';
import { courseKey } from '#web/app/course.ts';

const clientKey = (id: string) => ['client', id];

export function useClient(id: string) {
  return useQuery<KnownClient, RefusedError>({
    queryKey: clientKey(id),
    queryFn: () => see(`clients/${id}`),
  });
}

/** Keeps who the client is; the course’s head then shows the new name. */
export function useSaveIdentity(id: string, course: string) {
  const queries = useQueryClient();
  return useMutation<KnownClient, RefusedError, Identity>({
    mutationFn: (identity) => send(`clients/${id}`, identity, 'PUT'),
    onSuccess: async (known) => {
      queries.setQueryData(clientKey(id), known);
      await queries.invalidateQueries({ queryKey: courseKey(course) });
    },
  });
}

/** Makes a link by which the client comes to their own place, once. */
export function useInviteClient(id: string) {
  const queries = useQueryClient();
  return useMutation<InvitationMade, RefusedError, void>({
    mutationFn: () => send('invitations', { kind: 'client', client: id }),
    onSuccess: () => queries.invalidateQueries({ queryKey: clientKey(id) }),
  });
}

/** Ends the second step of a client who has lost their telephone and their codes. */
export function useEndLostOf(id: string) {
  const queries = useQueryClient();
  return useMutation<KnownClient, RefusedError, void>({
    mutationFn: () => send(`clients/${id}/second-factor/end`, {}),
    onSuccess: (known) => queries.setQueryData(clientKey(id), known),
  });
}

/** Asks that the client be erased, or takes it back. */
export function useErasure(id: string) {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: clientKey(id) });
  const ask = useMutation<unknown, RefusedError, ErasureReason>({
    mutationFn: (reason) => send(`clients/${id}/erasure`, { reason, law: true }),
    onSuccess,
  });
  const takeBack = useMutation<unknown, RefusedError, void>({
    mutationFn: () => send(`clients/${id}/erasure`, {}, 'DELETE'),
    onSuccess,
  });
  return { ask, takeBack };
}
