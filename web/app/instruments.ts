import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ServiceWording } from '#core/answers/service.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { ContentPack } from '#core/instruments/wording/content-pack.ts';
import { withPacks } from '#core/instruments/wording/packs.ts';
import { type RefusedError, see } from './api.ts';

const storageKey = 'kith/wording';
const none: ContentPack[] = [];

function stored(): ServiceWording | undefined {
  const text = localStorage.getItem(storageKey);
  return text === null ? undefined : (JSON.parse(text) as ServiceWording);
}

async function fetchAndStore(): Promise<ServiceWording> {
  const found = await see<ServiceWording>('instruments');
  if (found.packs.length > 0) localStorage.setItem(storageKey, JSON.stringify({ packs: found.packs }));
  else localStorage.removeItem(storageKey);
  return found;
}

/** Signing out takes licensed wording off this machine. */
export function forgetWording(): void {
  localStorage.removeItem(storageKey);
}

/** The wording that the service brought: at once as it was kept on this machine, then as the service gives it now. */
export function useServiceWording() {
  return useQuery<ServiceWording, RefusedError>({
    queryKey: ['instruments'],
    queryFn: fetchAndStore,
    initialData: stored,
    initialDataUpdatedAt: 0,
    staleTime: 3_600_000,
  });
}

/** Every instrument by id, in the wording that is in force here. */
export function useInstruments(): ReadonlyMap<string, Instrument> {
  const packs = useServiceWording().data?.packs ?? none;
  return useMemo(() => withPacks(packs), [packs]);
}
