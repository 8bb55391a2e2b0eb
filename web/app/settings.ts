import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ServiceSettings } from '#core/api-answers/service.ts';
import type { WorkingHours } from '#core/course/risk/working-hours.ts';
import { type RefusedError, see } from './api.ts';
import { useSaveWhole, type WrittenWhole } from './forms/save-whole.ts';

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

export type SettingsWritten = WrittenWhole<ServiceSettings>;

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

export const useSaveSettings = () => useSaveWhole<ServiceSettings>('settings', settingsKey);

/** What each part of the settings page is given. */
export interface SettingsPart {
  form: ServiceSettings;
  change: (patch: Partial<ServiceSettings>) => void;
  /** The sentence of a field, or of the first one under it. */
  wrong: (path: string) => string | undefined;
}
