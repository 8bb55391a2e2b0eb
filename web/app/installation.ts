import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { PageStart } from '#core/api-answers/service.ts';
import { firstSeen, forgetFirstSeen } from '#web/app/frame/first-seen.ts';
import { takeUp } from '#web/app/offline/from-older-kith.ts';
import { howKept } from '#web/app/offline/keeping.ts';
import { hasPhrase, onShelf, putOnShelf } from '#web/app/offline/machine-storage.ts';
import { onceSessionOwedEnded, sessionBegan } from '#web/app/offline/phrase/wipe.ts';
import { NoLine } from './api.ts';
import { beginPageAnew, seenHere } from './whose-page.ts';

export const installationKey = ['here'];

/** Who is here; what lies of them on this machine is taken up before any page of theirs is drawn. */
async function seeWhoIsHere(): Promise<PageStart> {
  try {
    await onceSessionOwedEnded();
    const found = await firstSeen('here');
    if (found.me) seenHere(found.me.id);
    await takeUp(found.me?.id);
    if (found.me && hasPhrase() && howKept() === 'kept') putOnShelf(placeOfHere, found);
    return found;
  } catch (error) {
    const kept = error instanceof NoLine ? await whoWasHere() : undefined;
    if (kept) return kept;
    throw error;
  }
}

const placeOfHere = 'kept/here';

/** Who was here last, without a line: only where a phrase has opened what lies here. */
async function whoWasHere(): Promise<PageStart | undefined> {
  await takeUp(undefined);
  return hasPhrase() && howKept() === 'kept' ? onShelf<PageStart>(placeOfHere) : undefined;
}

export function useInstallation() {
  return useQuery<PageStart>({ queryKey: installationKey, queryFn: seeWhoIsHere });
}

/** Somebody has signed in in this window, who need not be whoever was here before: nothing read then stays. */
export async function somebodyCameIn(queries: QueryClient): Promise<void> {
  sessionBegan();
  beginPageAnew();
  forgetFirstSeen();
  queries.removeQueries({ predicate: ({ queryKey }) => !['here', 'help'].includes(String(queryKey[0])) });
  await queries.invalidateQueries({ queryKey: installationKey });
}
