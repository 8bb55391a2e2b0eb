import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { send } from '#web/app/api.ts';
import { forgetWording } from '#web/app/instruments.ts';
import { forgetDrafts } from '#web/app/offline/drafts.ts';

/** Signs out here, or everywhere, and clears this machine of what was read and typed on it. */
export function useSignOut(where: 'here' | 'everywhere' = 'here') {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => send(where === 'here' ? 'sign-out' : 'sign-out-everywhere', {}),
    onSuccess: async () => {
      forgetDrafts();
      forgetWording();
      queries.clear();
      await navigate({ to: '/' });
    },
  });
}
