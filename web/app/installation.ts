import { useQuery } from '@tanstack/react-query';
import type { Here } from '#core/answers/service.ts';
import { see } from './api.ts';
import { takeUp } from './offline/take-up.ts';

export const installationKey = ['here'];

/** Who is here; what lies of them on this machine is taken up before any page of theirs is drawn. */
async function seeWhoIsHere(): Promise<Here> {
  const found = await see<Here>('here');
  await takeUp(found.me?.id);
  return found;
}

export function useInstallation() {
  return useQuery<Here>({ queryKey: installationKey, queryFn: seeWhoIsHere });
}
