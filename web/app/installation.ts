import { useQuery } from '@tanstack/react-query';
import type { PageStart } from '#core/api-answers/service.ts';
import { takeUp } from '#web/app/offline/from-older-kith.ts';
import { see } from './api.ts';

export const installationKey = ['here'];

/** Who is here; what lies of them on this machine is taken up before any page of theirs is drawn. */
async function seeWhoIsHere(): Promise<PageStart> {
  const found = await see<PageStart>('here');
  await takeUp(found.me?.id);
  return found;
}

export function useInstallation() {
  return useQuery<PageStart>({ queryKey: installationKey, queryFn: seeWhoIsHere });
}
