import { send } from '#web/app/api.ts';
import { wipeShelf } from '#web/app/offline/machine-storage.ts';
import { storedText } from '#web/app/offline/stored.ts';

/** That the session is still to be ended of which all was wiped here. */
const owed = storedText('session-to-end');

/** Ends the session of whoever was here when all was wiped, where that is still to be done. @returns whether it was */
async function endSessionOwed(): Promise<boolean> {
  if (owed.read() === undefined) return false;
  await send('sign-out', {});
  owed.forget();
  return true;
}

/** Before anything is shown to anybody: a page that came with the answers of an ended session is loaded anew. */
export async function onceSessionOwedEnded(): Promise<void> {
  if (!(await endSessionOwed())) return;
  location.reload();
  await new Promise(() => undefined);
}

/** Somebody has signed in with their password since: theirs is another session. */
export const sessionBegan = (): void => owed.forget();

const tryToEndIt = () => void endSessionOwed().catch(() => undefined);

/** Takes all that lies here off this phone, and ends the session: at once, or without a line as soon as there is one. Decision 030. */
export async function wipePhone(): Promise<void> {
  owed.write('owed');
  window.addEventListener('online', tryToEndIt);
  await wipeShelf();
  tryToEndIt();
}
