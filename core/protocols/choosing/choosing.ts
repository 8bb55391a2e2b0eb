import { isWithin } from '#core/days/ages.ts';
import { inLanguage } from '#core/words/in-language.ts';
import type { ChoosingAnswers, ChoosingQuestion } from './questions.ts';
import { type ChoosingRow, choosingRows, type When } from './rows.ts';

/** A form that the guide speaks of, with its reasons for and against. */
export interface Suggested {
  form: string;
  for: string[];
  against: string[];
}

/** What is known of the person: the answers, and how old they are where that is known. */
export interface Known {
  answers: ChoosingAnswers;
  age?: number;
}

/** Whether everything named holds; what is not known does not. */
function holds({ ages, ...asked }: When, { answers, age }: Known): boolean {
  if (ages && (age === undefined || !isWithin(ages, age))) return false;
  return Object.entries(asked).every(([question, among]) => {
    const given = answers[question as ChoosingQuestion];
    return given !== undefined && (among as readonly string[] | undefined)?.includes(given);
  });
}

/**
 * What the guide to choosing says (IPT protocol reference, 7.14): forms with reasons for them first, then those with
 * reasons against. It suggests and never decides: the clinician chooses, says why and signs.
 */
export function suggestForms(
  known: Known,
  language = 'en',
  rows: readonly ChoosingRow[] = choosingRows,
): Suggested[] {
  const found = new Map<string, Suggested>();
  const at = (form: string) => {
    const suggested = found.get(form) ?? { form, for: [], against: [] };
    found.set(form, suggested);
    return suggested;
  };
  for (const row of rows.filter(({ when }) => holds(when, known))) {
    for (const form of row.offers) at(form).for.push(inLanguage(row.because, language));
    for (const { forms, when, because } of row.not ?? []) {
      if (when && !holds(when, known)) continue;
      for (const form of forms) at(form).against.push(inLanguage(because, language));
    }
  }
  const rank = ({ for: reasons, against }: Suggested) =>
    against.length > 0 ? 2 : reasons.length > 0 ? 0 : 1;
  return [...found.values()].toSorted((one, other) => rank(one) - rank(other));
}

/** Ids of the forms that the guide offers: reasons for them, and none against. */
export const formsOffered = (known: Known): string[] =>
  suggestForms(known)
    .filter((one) => one.for.length > 0 && one.against.length === 0)
    .map(({ form }) => form);
