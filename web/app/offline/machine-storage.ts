import { same } from '#web/app/same-when-kept.ts';
import {
  beginPageAnew,
  endPage,
  listenPage,
  pageIsOf,
  type WhyOver,
  whyPageIsOver,
} from '#web/app/whose-page.ts';
import { allUnder, inRooms } from './database.ts';
import { changed, couldNotKeep, keptIs } from './keeping.ts';
import { canSeal, keyOf, type Sealed, seal, unseal } from './seal.ts';
import { storedText } from './stored.ts';
import { besideMine, isTypedAtOnce, type Put, standsAgainst, tab } from './typed-at-once.ts';

/** The shelf of whoever is signed in: read at once from memory, written behind it to where all tabs find it, sealed. */
let owner: string | undefined;
let key: CryptoKey | undefined;
let phrase: 'none' | 'set' = 'none';
const things = new Map<string, unknown>();
/** What is to be written; undefined takes it off. */
const toWrite = new Map<string, unknown>();
/** How often other tabs wrote under a name while this page was open. */
const elsewhere = new Map<string, number>();
/** When something was last put under a name, in any tab, or written there; by this page's own count of milliseconds. */
const lastPut = new Map<string, number>();

/** Which tab last wrote what stands under a name, where that was seen. */
const writers = new Map<string, string>();

const lastHere = storedText('last-person');
const placeOf = (name: string) => `${owner}/${name}`;

interface Told extends Put {
  person: string;
  /** They have come in. */
  came?: 'in';
  /** What lies there is sealed anew. */
  sealed?: 'anew';
  /** All that lay there was wiped. */
  wiped?: 'wiped';
  name?: string;
}

/**
 * Where two tabs wrote at once and neither knew of the other, all tabs agree on whose words stand in the usual place,
 * and the other’s get an entry of their own beside it.
 */
function takeFromOtherTab(name: string, put: Put): void {
  lastPut.set(name, performance.now());
  const { thing, from = '' } = put;
  const here = things.get(name);
  const isAtOnce = isTypedAtOnce(name, put, here);
  const isMine = writers.get(name) === tab;
  const stands = !isAtOnce || standsAgainst(from, writers.get(name));
  if (isAtOnce && isMine) putOnShelf(stands ? besideMine(name) : name, here);
  if (stands) {
    set(name, thing);
    writers.set(name, from);
    if (isAtOnce) keepOnDisk(name);
  }
  elsewhere.set(name, timesWrittenElsewhere(name) + 1);
}

const otherTabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('kith');
if (otherTabs) {
  otherTabs.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.came && owner !== undefined && data.person !== owner) endPage('somebodyElse');
    if (data.came || data.person !== owner) return;
    if (data.sealed) {
      location.reload();
      return;
    }
    if (data.name === undefined) endPage(data.wiped ?? 'signedOut');
    else takeFromOtherTab(data.name, data);
    changed();
  };
}

/** Whose page is over has nothing here any more, and nothing new is kept for them. */
async function putAway(why: WhyOver): Promise<void> {
  const whose = owner;
  if (why === 'somebodyElse') await shelfIsWritten();
  const onItsWay = writing;
  toWrite.clear();
  things.clear();
  [owner, key] = [undefined, undefined];
  changed();
  if (why === 'somebodyElse' || !whose || !onItsWay) return;
  // What was being written while it was taken away elsewhere goes the same way.
  await onItsWay;
  await takeAway(whose);
}
listenPage((why) => why && void putAway(why));

function set(name: string, thing: unknown): void {
  if (thing === undefined) things.delete(name);
  else things.set(name, thing);
}

export const timesWrittenElsewhere = (name: string): number => elsewhere.get(name) ?? 0;
/** Whether what lies here opens with a phrase alone. */
export const hasPhrase = (): boolean => phrase === 'set';
export const whoseShelf = (): string | undefined => owner;
export const lastPersonHere = (): string | undefined => lastHere.read();

export const onShelf = <Thing>(name: string): Thing | undefined => things.get(name) as Thing | undefined;
export const namesOnShelf = (begin: string): string[] =>
  [...things.keys()].filter((name) => name.startsWith(begin));

/** Puts a thing there; undefined takes it off. It is there at once, and safe once `shelfIsWritten`. */
export function putOnShelf(name: string, thing: unknown): void {
  if (whyPageIsOver()) return;
  lastPut.set(name, performance.now());
  const over = things.get(name);
  set(name, thing);
  writers.set(name, tab);
  // What an older Kith kept in the clear under this name goes with it.
  if (thing === undefined) storedText(name).forget();
  if (owner) {
    otherTabs?.postMessage({ person: owner, name, thing, over, from: tab } satisfies Told);
    keepOnDisk(name);
  }
  changed();
}

function keepOnDisk(name: string): void {
  toWrite.set(name, things.get(name));
  void writeBehind();
}

let writing: Promise<void> | undefined;

function writeBehind(): Promise<void> {
  writing ??= write().finally(() => {
    writing = undefined;
  });
  return writing;
}

async function write(): Promise<void> {
  const whose = owner;
  const placeOf = (name: string) => `${whose}/${name}`;
  while (whose !== undefined && toWrite.size > 0 && owner === whose) {
    const batch = [...toWrite];
    try {
      const sealWith = key ?? (await takeKey());
      if (!sealWith) return;
      const sealed = await Promise.all(
        batch.map(async ([name, thing]) => {
          const place = placeOf(name);
          return [place, thing === undefined ? thing : await seal(sealWith, place, thing)] as const;
        }),
      );
      await inRooms('readwrite', (room) => {
        for (const [place, entry] of sealed) {
          if (entry) room('entries').put(entry, place);
          else room('entries').delete(place);
        }
        return undefined;
      });
      for (const [name, thing] of batch) {
        if (toWrite.get(name) === thing) toWrite.delete(name);
        lastPut.set(name, performance.now());
      }
      keptIs('kept');
    } catch (error) {
      couldNotKeep(error);
      return;
    }
  }
}

async function takeKey(): Promise<CryptoKey | undefined> {
  if (!canSeal()) {
    keptIs('notSecure');
    return undefined;
  }
  if (!owner) return undefined;
  const found = await keyOf(owner);
  if (!(found instanceof CryptoKey)) {
    phrase = 'set';
    keptIs('locked');
    return undefined;
  }
  key = found;
  return key;
}

/** The key in use; undefined while it lies behind a phrase. */
export const keyInUse = (): CryptoKey | undefined => key;

/** Goes on with a key that a phrase opens: with what lies here, or, once that was sealed anew, in every tab. */
export async function goOnWith(next: CryptoKey, sealed?: 'anew'): Promise<void> {
  [key, phrase] = [next, 'set'];
  keptIs('kept');
  if (sealed && owner) otherTabs?.postMessage({ person: owner, sealed } satisfies Told);
  await readShelfAgain();
  void writeBehind();
  changed();
}

/** Takes all that lies here of this person away and ends their page, in every tab. */
export async function wipeShelf(): Promise<void> {
  const whose = owner;
  if (!whose) return;
  lastHere.forget();
  otherTabs?.postMessage({ person: whose, wiped: 'wiped' } satisfies Told);
  endPage('wiped');
  await takeAway(whose);
}

/** Resolves once all that was put there is written, or after this while: nothing that is urgent waits for a slow disk. */
export async function shelfIsWritten(patience = 1_000): Promise<void> {
  if (toWrite.size === 0 && !writing) return;
  await Promise.race([writeBehind(), new Promise((go) => setTimeout(go, patience))]);
}

/** What was put within this while may be on its way to the disk still, from here or from another tab. */
const onItsWayFor = 2_000;

/** Reads what lies there now, in case another tab put or took something while this one slept. */
export async function readShelfAgain(begin = ''): Promise<void> {
  const whose = owner;
  const sealedWith = key ?? (await takeKey().catch(() => undefined));
  if (!whose || !sealedWith) return;
  const since = performance.now() - onItsWayFor;
  const isNewerHere = (name: string) => toWrite.has(name) || (lastPut.get(name) ?? since) > since;
  try {
    const range = allUnder(placeOf(begin));
    const places = (await inRooms<IDBValidKey[]>('readonly', (room) =>
      room('entries').getAllKeys(range),
    )) as string[];
    const entries = await inRooms<Sealed[]>('readonly', (room) => room('entries').getAll(range));
    const found = await Promise.all(entries.map((entry, at) => unseal(sealedWith, places[at] ?? '', entry)));
    if (owner !== whose) return;
    const names = places.map((place) => place.slice(whose.length + 1));
    for (const name of namesOnShelf(begin))
      if (!names.includes(name) && !isNewerHere(name)) things.delete(name);
    for (const [at, name] of names.entries()) {
      if (!isNewerHere(name) && !same(found[at], things.get(name))) set(name, found[at]);
    }
    changed();
  } catch {
    keptIs('blocked');
  }
}

let taking: Promise<void> = Promise.resolve();

/** Takes up the shelf of this person; everything on it can then be read at once. */
export function takeUpShelf(person: string): Promise<void> {
  taking = taking.then(async () => {
    if (whyPageIsOver()) return;
    lastHere.write(person);
    pageIsOf(person);
    if (owner === person) return;
    otherTabs?.postMessage({ person, came: 'in' } satisfies Told);
    await shelfIsWritten();
    toWrite.clear();
    things.clear();
    [owner, key, phrase] = [person, undefined, 'none'];
    keptIs('kept');
    try {
      await takeKey();
      await readShelfAgain();
    } catch {
      keptIs('blocked');
    }
  });
  return taking;
}

/** Takes everything of theirs off this machine and destroys the key that sealed it. */
export async function clearShelf(): Promise<void> {
  await shelfIsWritten();
  const whose = owner;
  lastHere.forget();
  toWrite.clear();
  things.clear();
  [owner, key] = [undefined, undefined];
  pageIsOf(undefined);
  beginPageAnew();
  changed();
  if (!whose) return;
  otherTabs?.postMessage({ person: whose } satisfies Told);
  await takeAway(whose);
}

async function takeAway(whose: string): Promise<void> {
  await inRooms('readwrite', (room) => {
    room('keys').delete(whose);
    room('entries').delete(allUnder(`${whose}/`));
    return undefined;
  }).catch(() => undefined);
}
