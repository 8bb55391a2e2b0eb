import i18next from 'i18next';
import type { Problem } from '#core/api-answers/problem.ts';
import type { RefusalValues } from '#core/forms/refusal.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { dateInWords } from '#web/ui/words/when.ts';

/** Where a catalogue says why something is refused: at once, or with the pages on which it is done, a file each. */
const parts = ['', 'people.', 'work.', 'together.', 'sheets.'] as const;

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d(-\d\d)?$/.test(value);

/** What a sheet or a diary calls what it asks for, in the language of the page. */
const asAsked = (text: string): string =>
  (['sheets', 'diaries'] as const).map((of) => asKnown(text, of)).find((said) => said !== text) ?? text;

/** One by its name alone, several each in quotes. */
const nameOf = (value: RefusalValues[string]): string =>
  typeof value === 'object'
    ? new Intl.ListFormat(i18next.language).format(value.map((one) => `“${asAsked(one)}”`))
    : asAsked(String(value));

/** What a sentence names, with its days as people say them, and what was asked for as it is called there. */
const inWords = (values: RefusalValues): RefusalValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      isDate(value) ? dateInWords(value, i18next.language) : name === 'what' ? nameOf(value) : value,
    ]),
  );

/** The text of the page's own language under a key, filled in; undefined where only English has one. */
function own(key: string, values: Problem['values'] = {}): string | undefined {
  const where: { fallbackLng: string[] } = { fallbackLng: [] };
  return i18next.exists(key, where) ? String(i18next.t(key, { ...inWords(values), ...where })) : undefined;
}

/**
 * The sentence of a refusal by its code, wherever in the catalogue it stands: that of what it names, such as
 * `invalid-answers+question`, before that of the code alone.
 */
function because(code: string, values: RefusalValues = {}): string | undefined {
  const keys = [...Object.keys(values).map((name) => `${code}+${name}`), code];
  return keys
    .flatMap((key) => parts.map((part) => own(`refusals.${part}${key}`, values)))
    .find((said) => said !== undefined);
}

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
