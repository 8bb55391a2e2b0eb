import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SafetyDirectory } from '#core/api-answers/safety-directory.ts';
import type { DirectoryEntry, EntryForm } from '#core/safety-directory/entry.ts';
import { type RefusedError, send } from '#web/app/api.ts';
import { directoryKey } from '#web/both/directory/list.ts';

export interface EntryWritten extends EntryForm {
  /** Since when it is so; empty for today. */
  since: string;
}

export const blankEntry: EntryWritten = {
  kind: 'crisis',
  name: '',
  reach: '',
  forWhom: '',
  hours: '',
  holidays: 'not_known',
  place: '',
  languages: '',
  readBy: 'everybody',
  since: '',
};

function useKeeps<Asked>(call: (asked: Asked) => Promise<SafetyDirectory>) {
  const queries = useQueryClient();
  return useMutation<SafetyDirectory, RefusedError, Asked>({
    mutationFn: call,
    onSuccess: (now) => queries.setQueryData(directoryKey, now),
    onError: ({ problem }) =>
      problem?.status === 409 ? queries.invalidateQueries({ queryKey: directoryKey }) : undefined,
  });
}

/** Keeps an entry: a new one, or over the one that was read. */
export const useKeepEntry = (before?: DirectoryEntry) =>
  useKeeps<EntryWritten>(({ since, ...written }) => {
    const body = { ...written, ...(since && { since }), ...(before && { before }) };
    return before
      ? send(`safety-directory/entries/${before.id}`, body, 'PUT')
      : send('safety-directory/entries', body);
  });

export const useCheckEntry = () =>
  useKeeps<string>((id) => send(`safety-directory/entries/${id}/checked`, {}));

export const useTakeOutEntry = () =>
  useKeeps<string>((id) => send(`safety-directory/entries/${id}`, undefined, 'DELETE'));
