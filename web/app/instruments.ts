import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ServiceWording } from '#core/api-answers/service.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { ContentPack } from '#core/instruments/wording/pack-shape.ts';
import { withPacks } from '#core/instruments/wording/with-packs.ts';
import { type RefusedError, see } from './api.ts';
import { stored } from './offline/stored.ts';

const onThisMachine = stored<ServiceWording>('wording');
const none: ContentPack[] = [];

async function fetchAndStore(): Promise<ServiceWording> {
  const found = await see<ServiceWording>('instruments');
  if (found.packs.length > 0) onThisMachine.write({ packs: found.packs });
  else onThisMachine.forget();
  return found;
}

/** The wording that the service brought: at once as it was kept on this machine, then as the service gives it now. */
export function useServiceWording() {
  return useQuery<ServiceWording, RefusedError>({
    queryKey: ['instruments'],
    queryFn: fetchAndStore,
    initialData: onThisMachine.read,
    initialDataUpdatedAt: 0,
    staleTime: 3_600_000,
  });
}

/** Every instrument by id, in the wording that is in force here. */
export function useInstruments(): ReadonlyMap<string, Instrument> {
  const packs = useServiceWording().data?.packs ?? none;
  return useMemo(() => withPacks(packs), [packs]);
}
