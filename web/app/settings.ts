import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ServiceSettings } from '#core/answers/service.ts';
import { type RefusedError, see, send } from './api.ts';
import { installationKey } from './installation.ts';

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

/** The settings as they are being written, with how they stood when the writing began. */
export interface SettingsWritten extends ServiceSettings {
  before?: ServiceSettings;
}

const settingsKey = ['settings'];

export function useSettings() {
  return useQuery<ServiceSettings, RefusedError>({ queryKey: settingsKey, queryFn: () => see('settings') });
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
