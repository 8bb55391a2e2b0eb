import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { type RefusedError, send } from '#web/app/api.ts';
import { installationKey } from '#web/app/installation.ts';

/** A whole that is being written, with how it stood when the writing began. */
export type WrittenWhole<Whole> = Whole & { before?: Whole };

/** Saves a whole of the service; where somebody wrote it meanwhile it is read anew, and what every page knows of the service follows. */
export function useSaveWhole<Whole, Answer = Whole>(address: string, key: QueryKey) {
  const queries = useQueryClient();
  return useMutation<Answer, RefusedError, WrittenWhole<Whole>>({
    mutationFn: (written) => send(address, written, 'PUT'),
    onError: ({ problem }) =>
      problem?.status === 409 ? queries.invalidateQueries({ queryKey: key }) : undefined,
    onSuccess: async (saved) => {
      queries.setQueryData(key, saved);
      await queries.invalidateQueries({ queryKey: installationKey });
    },
  });
}
