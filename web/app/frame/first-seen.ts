import type { HomeAnswer } from '#core/api-answers/home.ts';
import { see } from '#web/app/api.ts';

/** What a page asks for by its own address too. */
type Part = 'here' | 'help' | 'told' | 'mine';

/** So long what came with the first answer stands for what the server would say now. */
const fresh = 10_000;

let begun: Promise<{ answer: HomeAnswer; at: number } | undefined> | undefined;
const left = new Set<keyof HomeAnswer>();

/**
 * Asks for all that a client’s first page needs in one call, before the app is there. Where that is refused, or does not
 * come, each is asked for by itself and says why.
 */
export function beginAtHome(course: string | undefined): void {
  const asked = course === undefined ? 'home' : `home?${new URLSearchParams({ course })}`;
  begun = see<HomeAnswer>(asked).then(
    (answer) => {
      for (const part of ['here', 'help', 'told', 'mine', 'home'] as const) left.add(part);
      return { answer, at: performance.now() };
    },
    () => undefined,
  );
}

/** What the first answer says of this, once and while it is new; undefined where it says nothing. */
export async function begunWith<Name extends keyof HomeAnswer>(
  part: Name,
): Promise<HomeAnswer[Name] | undefined> {
  const first = await begun;
  if (!first || !left.delete(part) || performance.now() - first.at > fresh) return undefined;
  return first.answer[part];
}

/** Reads what is asked for by the first page: from the first answer where it is there, else by itself. */
export const firstSeen = async <Name extends Part>(part: Name): Promise<HomeAnswer[Name]> =>
  (await begunWith(part)) ?? see<HomeAnswer[Name]>(part);

/** Another may be here now: nothing that was said to whoever was here before is shown. */
export function forgetFirstSeen(): void {
  begun = undefined;
  left.clear();
}
