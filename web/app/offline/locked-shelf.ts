import { allUnder, inRooms } from './database.ts';
import { howKept } from './keeping.ts';
import { beginShelfAnew, goOnWith, keyInUse, shelfIsWritten, whoseShelf } from './machine-storage.ts';
import { type Lock, mostWrong, newLock, openLock } from './phrase.ts';
import { keyAsItLies, type Sealed, seal, unseal } from './seal.ts';

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

const countWrong = (whose: string, lock: Lock, wrong: number) =>
  inRooms('readwrite', (room) => {
    room('keys').put({ ...lock, wrong }, whose);
    return undefined;
  });

/** Opens what lies here. Each try is counted before it is made, so that none is free. */
export async function openShelf(said: string): Promise<Said> {
  const whose = whoseShelf();
  const lock = whose === undefined ? undefined : await keyAsItLies(whose);
  if (whose === undefined || lock === undefined || lock instanceof CryptoKey) return { became: 'opened' };
  const wrong = lock.wrong + 1;
  await countWrong(whose, lock, wrong);
  const key = await openLock(lock, said);
  if (key) {
    await countWrong(whose, lock, 0);
    await goOnWith(key);
    return { became: 'opened' };
  }
  if (wrong < mostWrong) return { became: 'wrong', left: mostWrong - wrong };
  await beginShelfAnew();
  return { became: 'wiped' };
}
