import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { send } from '../api.ts';
import { forgetDrafts } from '../draft.ts';
import { forgetWording } from '../instruments-here.ts';

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
