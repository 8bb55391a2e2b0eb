import type { Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { plainWords } from '#core/words/names.ts';
import { fhirWords } from '#interop/words.ts';
import type { QuestionnaireResponse, ResponseAnswer, ResponseItem } from './shapes.ts';

const absent = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
/** Said of an answer’s worth by the Questionnaire or by SDC. */
const worth = [
  'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  'http://hl7.org/fhir/StructureDefinition/itemWeight',
];

const codeIn = (text: string | undefined): string | undefined => /\b\d{3,7}-\d\b/.exec(text ?? '')?.[0];
const codesOf = ({ linkId, definition }: ResponseItem): string[] =>
  [codeIn(linkId), codeIn(definition)].filter((one) => one !== undefined);
const said = (text: string | null | undefined): string =>
  plainWords(text ?? '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Every item that may hold an answer, however deep it stands. */
const leaves = (items: readonly ResponseItem[] = []): ResponseItem[] =>
  items.flatMap((one) => [one, ...leaves(one.item)]);

function itemFor(question: Item, among: readonly ResponseItem[]): ResponseItem | undefined {
  const { loinc, text } = question;
  const byCode = loinc === null ? undefined : among.find((one) => codesOf(one).includes(loinc));
  return byCode ?? (text === null ? undefined : among.find((one) => said(one.text) === said(text)));
}

/**
 * The measure that was answered: by the LOINC code of its panel in `questionnaire`, else the one whose every question is
 * among the items. Undefined where that is none, or more than one.
 */
function measureOf(
  { questionnaire }: QuestionnaireResponse,
  items: readonly ResponseItem[],
): Instrument | undefined {
  const all = [...instruments.values()];
  const panel = codeIn(questionnaire);
  const named = all.find(({ codes }) => panel !== undefined && codes.loinc.panel === panel);
  if (named) return named;
  const called = questionnaire
    ?.split('|')[0]
    ?.split('/')
    .at(-1)
    ?.toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
  const byName = all.find(({ id }) => called !== undefined && id.replaceAll('-', '') === called);
  if (byName) return byName;
  const whole = all
    .filter(({ items: asked }) => asked.every((question) => itemFor(question, items)))
    .toSorted((a, b) => b.items.length - a.items.length);
  const [first, second] = whole;
  return first && second?.items.length !== first.items.length ? first : undefined;
}

type Read = { value: number | null } | { says: string };

/** What one answer is worth here; null where it was declined or left out. Never guessed. */
function worthIn(instrument: Instrument, question: Item, item: ResponseItem | undefined): Read {
  const [answer] = item?.answer ?? [];
  if (!item || !answer || isAbsent(item, answer)) return { value: null };
  const set = question.answers === null ? undefined : instrument.responseSets[question.answers];
  const options = Array.isArray(set) ? set : [];
  const { valueCoding: coding } = answer;
  const number = answer.valueInteger ?? answer.valueDecimal ?? answer.valueQuantity?.value ?? worthOf(answer);
  const words = [coding?.display, answer.valueString].map(said).filter(Boolean);
  const option =
    options.find(({ loinc }) => loinc !== undefined && loinc === coding?.code) ??
    options.find(({ label }) => label !== null && words.includes(said(label)));
  const asDigits = [coding?.code, answer.valueString].find((one) => /^\d{1,3}$/.test(one ?? ''));
  const value = option?.value ?? number ?? (asDigits === undefined ? undefined : Number(asDigits));
  if (value !== undefined) return { value };
  return {
    says: fhirWords.en.notAnAnswer(question.n, coding?.display ?? coding?.code ?? answer.valueString ?? ''),
  };
}

const worthOf = ({ valueCoding, extension = [] }: ResponseAnswer): number | undefined =>
  [...(valueCoding?.extension ?? []), ...extension].find(({ url }) => worth.includes(url))?.valueDecimal;

const isAbsent = (item: ResponseItem, answer: ResponseAnswer): boolean =>
  [
    ...(item.extension ?? []),
    ...(answer.extension ?? []),
    ...(answer._valueCoding?.extension ?? []),
    ...(answer._valueString?.extension ?? []),
    ...(answer._valueInteger?.extension ?? []),
  ].some(({ url }) => url === absent);

const isAnswered = ({ answer = [] }: ResponseItem): boolean => answer.length > 0;

/** A QuestionnaireResponse as measure and answers, or as its total where no question was answered; or why it is neither. */
export function scoreCells(
  response: QuestionnaireResponse,
): { measure: string; answers: string; total: string } | { says: string } {
  const items = leaves(response.item);
  const instrument = measureOf(response, items);
  if (!instrument) return { says: fhirWords.en.noMeasure(response.questionnaire ?? '') };
  const questions = questionsOf(instrument);
  const found = questions.map((question) => itemFor(question, items));
  const { total: totalCode } = instrument.codes.loinc;
  const strange = items.find(
    (one) => !found.includes(one) && isAnswered(one) && !codesOf(one).includes(totalCode ?? ''),
  );
  // An answer to a question that is not found may be the answer to one that is missing: it is not left out unsaid.
  if (strange && found.slice(0, instrument.items.length).includes(undefined))
    return { says: fhirWords.en.notAQuestion(strange.text ?? strange.linkId, instrument.shortName) };
  const read = questions.map((question, at) => worthIn(instrument, question, found[at]));
  const fault = read.find((one) => 'says' in one);
  if (fault) return fault;
  const values = read.map((one) => ('value' in one ? one.value : null));
  const measure = instrument.id;
  if (values.some((value) => value !== null)) {
    const scored = values.slice(instrument.items.length).some((value) => value !== null)
      ? values
      : values.slice(0, instrument.items.length);
    return { measure, total: '', answers: scored.map((value) => value ?? '-').join(' ') };
  }
  const total = items.find((one) => codesOf(one).includes(totalCode ?? ''))?.answer?.[0];
  const sum = total?.valueInteger ?? total?.valueDecimal ?? total?.valueQuantity?.value;
  if (sum === undefined) return { says: fhirWords.en.nothingAnswered };
  return { measure, answers: '', total: String(sum) };
}
