import type { Course } from '#core/course/course.ts';
import { outside } from '#core/days/ages.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';

/**
 * How old the client was when the course took up the form it follows, where that is for other ages and nobody gave a
 * reason: a date of birth may be known, or put right, only since. IPT protocol reference, 12.1.
 */
export function ageWithoutReason(
  { opening: { opened }, protocolFollowed: { formChanges } }: Course,
  { ages }: Pick<Protocol, 'ages'>,
  born: string | undefined,
): number | undefined {
  if (!opened || opened.continues || opened.alongside) return undefined;
  const { on, despiteAge } = formChanges.at(-1) ?? opened;
  return despiteAge ? undefined : outside(ages, born, on);
}
