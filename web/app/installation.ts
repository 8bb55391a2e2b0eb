import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { PageStart } from '#core/api-answers/service.ts';
import { takeUp } from '#web/app/offline/from-older-kith.ts';
import { see } from './api.ts';
import { beginPageAnew, seenHere } from './whose-page.ts';

export const installationKey = ['here'];

/** Who is here; what lies of them on this machine is taken up before any page of theirs is drawn. */
async function seeWhoIsHere(): Promise<PageStart> {
  const found = await see<PageStart>('here');
  if (found.me) seenHere(found.me.id);
  await takeUp(found.me?.id);
  return found;
}

export function useInstallation() {
  return useQuery<PageStart>({ queryKey: installationKey, queryFn: seeWhoIsHere });
}

/** Somebody has signed in in this window, who need not be whoever was here before: nothing read then stays. */
export async function somebodyCameIn(queries: QueryClient): Promise<void> {
  beginPageAnew();
  queries.removeQueries({ predicate: ({ queryKey }) => !['here', 'help'].includes(String(queryKey[0])) });
  await queries.invalidateQueries({ queryKey: installationKey });
}
