import type { PersonFields, SupportType } from '#core/course/inventory/person.ts';

export type Support = NonNullable<PersonFields['support']>;

/** From not at all to very much (IPT protocol reference, 4.3). */
export const supportLevels = [0, 1, 2, 3] as const;

/** How much of one kind, as a choice has it; undefined where nobody has said. */
export const levelOf = (support: Support, type: SupportType): string | undefined =>
  support.find((one) => one.type === type)?.level.toString();

/** The kinds of support with one given another level; the words beside it stay. */
export function withLevel(support: Support, type: SupportType, level: string): Support {
  const before = support.find((one) => one.type === type);
  return [
    ...support.filter((one) => one.type !== type),
    { words: '', ...before, type, level: Number(level) },
  ];
}
