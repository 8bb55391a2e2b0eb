import type * as everywhere from '#core/forms-of-therapy/at-hand.ts';
import type { FormListed } from '#core/forms-of-therapy/list.ts';
import type { ProtocolFile } from '#core/protocols/protocol-file.ts';

/**
 * What stands in a page where `core/forms-of-therapy/at-hand.ts` stands elsewhere: the words of a form come over the line
 * when they are needed. Whoever shows a course brings them first (`course-in-words.ts`). Whatever else asks for words that
 * are not here has React wait for them, which is told by throwing what it waits for.
 */
const files = new Map<FormListed, ProtocolFile>();
const onTheWay = new Map<unknown, Promise<void>>();
const lost = new Map<unknown, { because: unknown; at: number }>();

/** So long what did not come is not asked for again by drawing the page once more. */
const rest = 3_000;

function bring(what: unknown, load: () => Promise<void>): Promise<void> {
  const before = onTheWay.get(what);
  if (before) return before;
  lost.delete(what);
  const coming = load()
    .catch((because: unknown) => {
      lost.set(what, { because, at: Date.now() });
      throw because;
    })
    .finally(() => onTheWay.delete(what));
  onTheWay.set(what, coming);
  return coming;
}

const bringFile = (one: FormListed) =>
  bring(one, async () => {
    files.set(one, await one.file());
  });

function throwIfLost(what: unknown): void {
  const found = lost.get(what);
  if (found && Date.now() - found.at < rest) throw found.because;
}

export const areAtHand: typeof everywhere.areAtHand = (listed) => listed.every((one) => files.has(one));

export const bringFiles: typeof everywhere.bringFiles = async (listed) => {
  await Promise.all(listed.filter((one) => !files.has(one)).map(bringFile));
};

export const filesOf: typeof everywhere.filesOf = (listed) => {
  for (const one of listed) throwIfLost(one);
  if (!areAtHand(listed)) throw bringFiles(listed);
  return listed.flatMap((one) => files.get(one) ?? []);
};

let trackers: ReturnType<typeof everywhere.trackersAtHand> | undefined;
export const trackersAtHand: typeof everywhere.trackersAtHand = () => {
  throwIfLost(trackersAtHand);
  if (trackers) return trackers;
  throw bring(trackersAtHand, async () => {
    trackers = (await import('#core/protocols/trackers/list.ts')).shippedTrackers;
  });
};
