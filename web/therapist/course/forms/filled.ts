/** Lines with something in them: a blank one is left behind. */
export const filledLines = (lines: readonly string[] | undefined) =>
  (lines ?? []).filter((line) => line.trim() !== '');

/** A value from a list of choices, where what was chosen is in it. */
export const oneOf = <Value extends string>(values: readonly Value[], chosen: string) =>
  values.find((value) => value === chosen);
