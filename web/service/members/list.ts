import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  InvitationMade,
  InvitationsWaiting,
  NewPasswordLink,
  SupervisionPair,
} from '#core/api-answers/accounts.ts';
import { type Role, roles } from '#core/roles.ts';
import type { Belonging, Teams } from '#core/teams.ts';
import { type RefusedError, see, send } from '#web/app/api.ts';
import { membersKey } from '#web/app/colleagues.ts';
import { installationKey } from '#web/app/installation.ts';

/** Only an administrator makes another. */
export const rolesGivenBy = (held: readonly Role[]): readonly Role[] =>
  held.includes('administrator') ? roles : roles.filter((role) => role !== 'administrator');

export function useInvited() {
  return useQuery<InvitationsWaiting, RefusedError>({
    queryKey: [...membersKey, 'invited'],
    queryFn: () => see('invitations'),
  });
}

/** A change to who works here; the lists are then read anew. */
export function useMemberChange<Form, Answer = unknown>(change: (form: Form) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation<Answer, RefusedError, Form>({
    mutationFn: change,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: membersKey });
      await queries.invalidateQueries({ queryKey: installationKey });
    },
  });
}

export const useRoles = () =>
  useMemberChange(({ person, roles: held }: { person: string; roles: Role[] }) =>
    send(`members/${person}/roles`, { roles: held }, 'PUT'),
  );
export const useLeave = () => useMemberChange((person: string) => send(`members/${person}/leave`, {}));
export const useEndStep = () =>
  useMemberChange((person: string) => send(`members/${person}/second-factor/end`, {}));
export const usePasswordLink = () =>
  useMemberChange((person: string) => send<NewPasswordLink>(`members/${person}/new-password`, {}));
export const useInvite = () =>
  useMemberChange((form: { name: string; email: string; roles: Role[] }) =>
    send<InvitationMade>('invitations', { kind: 'member', ...form }),
  );
export const useTakingBack = () => useMemberChange((id: string) => send(`invitations/${id}`, {}, 'DELETE'));
export const teamsKey = [...membersKey, 'teams'];

/** The teams of the service, and who belongs where. */
export const useTeams = () =>
  useQuery<Teams, RefusedError>({ queryKey: teamsKey, queryFn: () => see('teams') });
export const useBelonging = () =>
  useMemberChange(({ person, ...form }: Belonging) => send(`teams/people/${person}`, form));
export const usePairing = () =>
  useMemberChange((pair: { supervisor: string; therapist: string }) => send('supervision/pairs', pair));
export const useParting = () =>
  useMemberChange(({ supervisor, therapist }: SupervisionPair) =>
    send(`supervision/pairs/${supervisor.person}/${therapist.person}`, {}, 'DELETE'),
  );
