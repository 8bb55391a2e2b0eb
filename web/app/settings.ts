import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OutOfHours } from '#core/course/risk/working-hours.ts';
import type { HelpLine } from '#core/help/numbers.ts';
import type { Settings as ProtocolSettings } from '#core/protocols/protocol/settings.ts';
import { type RefusedError, see, send } from './api.ts';
import { installationKey } from './installation.ts';

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

/** What the service has set for everybody. */
export interface ServiceSettings {
  name: string;
  zone: string;
  country: string;
  hours: {
    days: Partial<Record<Weekday, { from: string; to: string }>>;
    closed: string[];
    outOfHours: OutOfHours;
  };
  protocol: {
    id: string;
    edition: string;
    preset: string;
    sickRole: ProtocolSettings['sickRole'] | null;
    tryOuts: ProtocolSettings['tryOuts'] | null;
  };
  help: Record<string, HelpLine[]>;
}

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
