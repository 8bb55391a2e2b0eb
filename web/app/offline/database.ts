/**
 * Where what is somebody’s own is kept on this machine, for all tabs: one entry a thing, and each person’s key. Written
 * by hand, since it is these few lines (decision 006).
 */
const rooms = ['keys', 'entries'] as const;
type Room = (typeof rooms)[number];

const patience = 4_000;
let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const asked = indexedDB.open('kith', 1);
    asked.onupgradeneeded = () => {
      for (const room of rooms) asked.result.createObjectStore(room);
    };
    asked.onsuccess = () => {
      asked.result.onversionchange = () => asked.result.close();
      asked.result.onclose = () => {
        opened = undefined;
      };
      done(asked.result);
    };
    asked.onerror = () => failed(asked.error);
    setTimeout(() => failed(new Error({ en: 'The storage of this browser does not answer.' }.en)), patience);
  });
}

function database(): Promise<IDBDatabase> {
  opened ??= (async () => open())().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Does something in the rooms, all of it or nothing; what is asked last is the answer. */
export async function inRooms<Result = void>(
  mode: IDBTransactionMode,
  work: (room: (name: Room) => IDBObjectStore) => IDBRequest<Result> | undefined,
): Promise<Result> {
  const transaction = (await database()).transaction(rooms, mode);
  return new Promise((done, failed) => {
    let answer: Result | undefined;
    const asked = work((name) => transaction.objectStore(name));
    if (asked)
      asked.onsuccess = () => {
        answer = asked.result;
      };
    transaction.oncomplete = () => done(answer as Result);
    transaction.onabort = () => failed(transaction.error);
    // Without waiting for the page, which may be on its way out. What is read comes to the page first: one that reads much
    // would else be over before its answer is there.
    if (mode === 'readwrite') transaction.commit();
  });
}

/**
 * Puts what is made of a thing in its place, in one piece: no other tab reads or writes there meanwhile.
 * @param make undefined leaves it as it is
 * @returns what was made
 */
export async function changeInPlace<Thing>(
  name: Room,
  place: string,
  make: (found: Thing | undefined) => Thing | undefined,
): Promise<Thing | undefined> {
  const transaction = (await database()).transaction(rooms, 'readwrite');
  const room = transaction.objectStore(name);
  return new Promise((done, failed) => {
    let made: Thing | undefined;
    const found: IDBRequest<Thing | undefined> = room.get(place);
    found.onsuccess = () => {
      made = make(found.result);
      if (made !== undefined) room.put(made, place);
    };
    transaction.oncomplete = () => done(made);
    transaction.onabort = () => failed(transaction.error);
  });
}

/** All that is kept under keys that begin so. */
export const allUnder = (begin: string) => IDBKeyRange.bound(begin, `${begin}\uffff`);
