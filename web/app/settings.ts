import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ServiceSettings } from '#core/api-answers/service.ts';
import type { WorkingHours } from '#core/course/risk/working-hours.ts';
import { type RefusedError, see, send } from './api.ts';
import { installationKey } from './installation.ts';

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

/** The settings as they are being written, with how they stood when the writing began. */
export interface SettingsWritten extends ServiceSettings {
  before?: ServiceSettings;
}

const settingsKey = ['settings'];

const settingsQuery = queryOptions<ServiceSettings, RefusedError>({
  queryKey: settingsKey,
  queryFn: () => see('settings'),
});

export const useSettings = () => useQuery(settingsQuery);

/** When this service is staffed; undefined until that is known. */
export function useHours(): WorkingHours | undefined {
  const { data } = useQuery({ ...settingsQuery, staleTime: 600_000 });
  return data && { zone: data.zone, ...data.hours };
}

export function useSaveSettings() {
  const queries = useQueryClient();
  return useMutation<ServiceSettings, RefusedError, SettingsWritten>({
    mutationFn: (settings) => send('settings', settings, 'PUT'),
    onError: ({ problem }) =>
      problem?.status === 409 ? queries.invalidateQueries({ queryKey: settingsKey }) : undefined,
    onSuccess: async (saved) => {
      queries.setQueryData(settingsKey, saved);
      await queries.invalidateQueries({ queryKey: installationKey });
    },
  });
}

/** What each part of the settings page is given. */
export interface SettingsPart {
  form: ServiceSettings;
  change: (patch: Partial<ServiceSettings>) => void;
  /** The sentence of a field, or of the first one under it. */
  wrong: (path: string) => string | undefined;
}
