import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Duty, DutySettings } from '#core/api-answers/duty.ts';
import { type RefusedError, see, send } from '#web/app/api.ts';

const dutyKey = ['duty'];

/** The settings of duty as they are being written, with how they stood when the writing began. */
export interface DutyWritten extends DutySettings {
  before?: DutySettings;
}

export function useDuty() {
  return useQuery<Duty, RefusedError>({ queryKey: dutyKey, queryFn: () => see('duty') });
}

export function useSaveDuty() {
  const queries = useQueryClient();
  return useMutation<Duty, RefusedError, DutyWritten>({
    mutationFn: (duty) => send('duty', duty, 'PUT'),
    onError: ({ problem }) =>
      problem?.status === 409 ? queries.invalidateQueries({ queryKey: dutyKey }) : undefined,
    onSuccess: (saved) => queries.setQueryData(dutyKey, saved),
  });
}
