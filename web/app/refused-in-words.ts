import i18next from 'i18next';
import type { Problem } from '#core/api-answers/problem.ts';

/** The text of the page's own language under a key, filled in; undefined where only English has one. */
function own(key: string, values: Problem['values'] = {}): string | undefined {
  const where: { fallbackLng: string[] } = { fallbackLng: [] };
  return i18next.exists(key, where) ? String(i18next.t(key, { ...values, ...where })) : undefined;
}

/**
 * A refusal in the language of the page: its sentence stands under `refusals` by its code and is filled in with its
 * values, that of a field under `faults` by what is wrong with it, else that of the refusal where it is of this field
 * alone. Where the catalogue has none, what it says of `any` stands there; where it has neither, as the English one, the
 * sentence is the server’s.
 */
export function inWordsOfThePage(problem: Problem): Problem {
  const { code, title, values, fields } = problem;
  return {
    ...problem,
    title: own(`refusals.${code}`, values) ?? own('refusals.any') ?? title,
    ...(fields && {
      fields: fields.map((field) => ({
        ...field,
        says:
          own(`faults.${field.fault}`) ??
          (fields.length === 1 ? own(`refusals.${code}`, values) : undefined) ??
          own('faults.any') ??
          field.says,
      })),
    }),
  };
}
