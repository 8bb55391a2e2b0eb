import i18next from 'i18next';
import type { Problem } from '#core/api-answers/problem.ts';
import type { RefusalValues } from '#core/forms/refusal.ts';
import { dateInWords } from '#web/ui/words/when.ts';

/** Where a catalogue says why something is refused: at once, or with the pages on which it is done, a file each. */
const parts = ['', 'people.', 'work.', 'together.', 'sheets.'] as const;

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d(-\d\d)?$/.test(value);

/** What a sentence names, with its days as people say them. */
const inWords = (values: RefusalValues): RefusalValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      isDate(value) ? dateInWords(value, i18next.language) : value,
    ]),
  );

/** The text of the page's own language under a key, filled in; undefined where only English has one. */
function own(key: string, values: Problem['values'] = {}): string | undefined {
  const where: { fallbackLng: string[] } = { fallbackLng: [] };
  return i18next.exists(key, where) ? String(i18next.t(key, { ...inWords(values), ...where })) : undefined;
}

/** The sentence of a refusal by its code, wherever in the catalogue it stands. */
const because = (code: string, values?: Problem['values']): string | undefined =>
  parts.map((part) => own(`refusals.${part}${code}`, values)).find((said) => said !== undefined);

/**
 * A refusal in the language of the page: its sentence stands under `refusals` by its code and is filled in with its
 * values, that of a field under `faults` by what is wrong with it, else that of the refusal where it is of this field
 * alone. Where the catalogue has none, what it says of `any` stands there; where it has neither, as the English one, the
 * sentence is the server’s.
 */
export function inWordsOfThePage(problem: Problem): Problem {
  const { code, title, values, fields } = problem;
  const said = because(code, values);
  return {
    ...problem,
    title: said ?? own('refusals.any') ?? title,
    ...(fields && {
      fields: fields.map((field) => ({
        ...field,
        says:
          own(`faults.${field.fault}`) ??
          (fields.length === 1 ? said : undefined) ??
          own('faults.any') ??
          field.says,
      })),
    }),
  };
}
