import { allUnder, changeInPlace, inRooms } from '#web/app/offline/database.ts';
import { howKept } from '#web/app/offline/keeping.ts';
import { goOnWith, keyInUse, shelfIsWritten, whoseShelf } from '#web/app/offline/machine-storage.ts';
import { type Sealed, seal, unseal } from '#web/app/offline/seal.ts';
import { type Lock, mostWrong, newLock, openLock } from './phrase.ts';
import { wipePhone } from './wipe.ts';

/** Seals all that lies on this machine anew, with a key that only this phrase opens; not where nothing can be kept here. */
export async function lockShelf(said: string): Promise<'sealed' | 'not kept here'> {
  await shelfIsWritten(5_000);
  const [whose, before] = [whoseShelf(), keyInUse()];
  if (!whose || !before || howKept() !== 'kept') return 'not kept here';
  const range = allUnder(`${whose}/`);
  const places = await inRooms<IDBValidKey[]>('readonly', (room) => room('entries').getAllKeys(range));
  const entries = await inRooms<Sealed[]>('readonly', (room) => room('entries').getAll(range));
  const { key, lock } = await newLock(said);
  const anew = await Promise.all(
    entries.map(async (entry, at) => {
      const place = String(places[at]);
      return [place, await seal(key, place, await unseal(before, place, entry))] as const;
    }),
  );
  await inRooms('readwrite', (room) => {
    for (const [place, entry] of anew) room('entries').put(entry, place);
    room('keys').put(lock, whose);
    return undefined;
  });
  await goOnWith(key, 'anew');
  return 'sealed';
}

/** What became of a phrase that was said: it opened what lies here, it was another, or it was wrong once too often. */
export type Said = { became: 'opened' | 'wiped' } | { became: 'wrong'; left: number };

type Lying = CryptoKey | Lock;
const isLock = (found: Lying | undefined): found is Lock =>
  found !== undefined && !(found instanceof CryptoKey);

/** Counts one more try, before it is made: however many tabs press at once, each has a number of its own. */
const countTry = (whose: string) =>
  changeInPlace<Lying>('keys', whose, (found) =>
    isLock(found) ? { ...found, wrong: found.wrong + 1 } : undefined,
  );

/** The right phrase: counted from nought again. @returns undefined where all was wiped meanwhile */
const countAnew = (whose: string) =>
  changeInPlace<Lying>('keys', whose, (found) => (isLock(found) ? { ...found, wrong: 0 } : undefined));

/** Opens what lies here. Each try is counted before it is made, so that none is free. */
export async function openShelf(said: string): Promise<Said> {
  const whose = whoseShelf();
  if (whose === undefined) return { became: 'opened' };
  const lock = await countTry(whose);
  if (!isLock(lock)) return { became: 'opened' };
  const key = lock.wrong > mostWrong ? undefined : await openLock(lock, said);
  if (key && (await countAnew(whose))) {
    await goOnWith(key);
    return { became: 'opened' };
  }
  if (!key && lock.wrong < mostWrong) return { became: 'wrong', left: mostWrong - lock.wrong };
  await wipePhone();
  return { became: 'wiped' };
}
