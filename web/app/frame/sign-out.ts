import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { send } from '#web/app/api.ts';
import { forgetPersonal } from '#web/app/offline/stored.ts';

/** Signs out here, or everywhere, and clears this machine of what was read and typed on it. */
export function useSignOut(where: 'here' | 'everywhere' = 'here') {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => send(where === 'here' ? 'sign-out' : 'sign-out-everywhere', {}),
    onSuccess: async () => {
      forgetPersonal();
      queries.clear();
      await navigate({ to: '/' });
    },
  });
}
