type Values = Readonly<Record<string, unknown>>;

const places = /\{\{(\w+)\}\}/g;

/** A sentence with each {{name}} in it replaced by the value of that name; a place whose value is not given stays as it is. */
export const filled = (sentence: string, values: Values): string =>
  sentence.replaceAll(places, (place, name: string) => String(values[name] ?? place));

/** The same, but a place whose value is not given is left empty. */
export const filledOrEmpty = (sentence: string, values: Values): string =>
  sentence.replaceAll(places, (_, name: string) => String(values[name] ?? ''));
