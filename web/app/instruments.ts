import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { ContentPack } from '#core/instruments/wording/content-pack.ts';
import { withPacks } from '#core/instruments/wording/packs.ts';
import { type Refused, see } from './api.ts';

/** The wording this service brought; for an administrator also a sentence for each file left out. */
export interface WordingHere {
  packs: ContentPack[];
  leftOut?: string[];
}

const shelf = 'kith/wording';
const none: ContentPack[] = [];

function kept(): WordingHere | undefined {
  const text = localStorage.getItem(shelf);
  return text === null ? undefined : (JSON.parse(text) as WordingHere);
}

async function seeAndKeep(): Promise<WordingHere> {
  const found = await see<WordingHere>('instruments');
  if (found.packs.length > 0) localStorage.setItem(shelf, JSON.stringify({ packs: found.packs }));
  else localStorage.removeItem(shelf);
  return found;
}

/** Signing out takes licensed wording off this machine. */
export function forgetWording(): void {
  localStorage.removeItem(shelf);
}

/** The wording that the service brought: at once as it was kept on this machine, then as the service gives it now. */
export function useWordingHere() {
  return useQuery<WordingHere, Refused>({
    queryKey: ['instruments'],
    queryFn: seeAndKeep,
    initialData: kept,
    initialDataUpdatedAt: 0,
    staleTime: 3_600_000,
  });
}

/** Every instrument by id, in the wording that is in force here. */
export function useInstruments(): ReadonlyMap<string, Instrument> {
  const packs = useWordingHere().data?.packs ?? none;
  return useMemo(() => withPacks(packs), [packs]);
}
