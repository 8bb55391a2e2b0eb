import type { Doing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { impossibleDay } from '#core/course/days-in-forms.ts';
import { refuseUnknownPeople } from '#core/course/inventory/people-named.ts';
import { refuseSessionToCome } from '#core/course/sessions/not-come-yet.ts';
import type { DayMeans } from '#core/forms/day-means.ts';
import { mostOfText, partialDate } from '#core/forms/fields.ts';
import type { Refusal, RefusalValues } from '#core/forms/refusal.ts';
import type { SheetField, SingleField } from '#core/protocols/protocol/sheet.ts';
import { canBeSeen } from '#core/words/names.ts';
import type { SheetFields, SheetRow } from './state.ts';
import { refuseBecause } from './words.ts';

/** How much a sheet holds: as much as the house's other forms. */
const most = { characters: mostOfText.usual, lines: 100, rows: 200 };

type Asked<Kind> = Extract<SingleField, { kind: Kind }>;
interface At {
  course: Course;
  doing: Doing;
  /** Where it stands in the form: `fields.examples.1.what`. */
  path: string;
}
export type Checked<Value> = { value: Value } | { refusal: Refusal };

const day = partialDate('either');
const meaning: Record<'lived' | 'ahead' | 'either', DayMeans> = {
  lived: 'lived',
  ahead: 'agreed',
  either: 'either',
};

/** Whether nothing was filled in: spaces are nothing, and so is a row without words. */
function isEmpty(given: unknown): boolean {
  if (typeof given === 'string') return given.trim() === '';
  if (typeof given === 'object' && given !== null) return Object.values(given).every(isEmpty);
  return given === null || given === undefined;
}

const refused = (refusal: Refusal): { refusal: Refusal } => ({ refusal });
export const isRefused = (checked: Checked<unknown>): checked is { refusal: Refusal } => 'refusal' in checked;
const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function checkWords(words: string, what: string, field: string): Refusal | undefined {
  if (words.length > most.characters)
    return refuseBecause('sheet-too-long', { what, field, has: words.length });
  if (!canBeSeen(words)) return refuseBecause('sheet-unseen', { what, field });
}

/** What a field is called to whoever fills it in. */
const calledTo = ({ as }: Doing, { name, clientLabel }: SheetField): string =>
  (as === 'client' ? clientLabel : undefined) ?? name;

/** What one field, save rows, holds once it was read, or why it cannot hold that. */
function checkSingle(asked: SingleField, given: unknown, at: At): Checked<string | number | string[]> {
  const what = calledTo(at.doing, asked);
  const because = (code: Parameters<typeof refuseBecause>[0], values: RefusalValues = {}) =>
    refused(refuseBecause(code, { what, field: at.path, ...values }));
  switch (asked.kind) {
    case 'text': {
      if (typeof given !== 'string') return because('sheet-needs-text');
      const refusal = checkWords(given.trim(), what, at.path);
      return refusal ? refused(refusal) : { value: given.trim() };
    }
    case 'list': {
      if (!isStrings(given)) return because('sheet-needs-list');
      const lines = given.map((line) => line.trim()).filter((line) => line !== '');
      if (lines.length > most.lines) return because('sheet-too-many', { max: most.lines });
      const refusal = lines.map((line) => checkWords(line, what, at.path)).find(Boolean);
      return refusal ? refused(refusal) : { value: lines };
    }
    case 'choice':
      return isOffered(asked, given)
        ? { value: given }
        : because('sheet-needs-choice', { known: known(asked) });
    case 'choices':
      return isStrings(given) &&
        given.every((one) => isOffered(asked, one)) &&
        new Set(given).size === given.length
        ? { value: given }
        : because('sheet-needs-choices', { known: known(asked) });
    case 'yes_no':
      return given === 'yes' || given === 'no'
        ? { value: given }
        : because('sheet-needs-choice', { known: 'yes, no' });
    case 'scale':
    case 'number': {
      const { min, max } = asked;
      const isWithin = typeof given === 'number' && given >= min && given <= max;
      if (isWithin && (asked.kind === 'number' || Number.isInteger(given))) return { value: given };
      return because(asked.kind === 'scale' ? 'sheet-needs-whole' : 'sheet-needs-number', { min, max });
    }
    case 'date': {
      if (!day.safeParse(given).success || typeof given !== 'string') return because('sheet-needs-day');
      const refusal = impossibleDay(meaning[asked.means ?? 'either'], given, at.course, at.doing);
      return refusal
        ? refused({ ...refusal, values: { ...refusal.values, field: at.path } })
        : { value: given };
    }
    case 'session': {
      if (typeof given !== 'number' || !Number.isInteger(given) || given < 1)
        return because('sheet-needs-session');
      const refusal = refuseSessionToCome(at.course, given);
      return refusal
        ? refused({ ...refusal, values: { ...refusal.values, field: at.path } })
        : { value: given };
    }
    case 'person': {
      if (typeof given !== 'string') return because('sheet-needs-person');
      const refusal = refuseUnknownPeople(at.course, [given], at.doing);
      return refusal ? refused({ ...refusal, values: { field: at.path } }) : { value: given };
    }
    case 'event':
      return at.course.timeline.events.some(({ id }) => id === given) && typeof given === 'string'
        ? { value: given }
        : because('sheet-needs-event');
  }
}

const known = ({ options }: Asked<'choice' | 'choices'>): string => options.map(({ id }) => id).join(', ');
const isOffered = ({ options }: Asked<'choice' | 'choices'>, given: unknown): given is string =>
  options.some(({ id }) => id === given);

function checkRows(
  asked: Extract<SheetField, { kind: 'rows' }>,
  given: unknown,
  at: At,
): Checked<SheetRow[]> {
  const what = calledTo(at.doing, asked);
  const isList = Array.isArray(given) && given.every((row) => typeof row === 'object' && row !== null);
  if (!isList) return refused(refuseBecause('sheet-needs-rows', { what, field: at.path }));
  const rows = (given as Record<string, unknown>[]).filter((row) => !isEmpty(row));
  if (rows.length > most.rows)
    return refused(refuseBecause('sheet-too-many', { what, max: most.rows, field: at.path }));
  const checked: SheetRow[] = [];
  for (const [place, row] of rows.entries()) {
    const one = checkAll(asked.fields, row, { ...at, path: `${at.path}.${place}` });
    if (isRefused(one)) return one;
    checked.push(one.value as SheetRow);
  }
  return { value: checked };
}

function checkAll(
  asked: readonly SheetField[],
  given: Readonly<Record<string, unknown>>,
  at: At,
): Checked<SheetFields> {
  const unknown = Object.keys(given).find((name) => !asked.some(({ id }) => id === name));
  if (unknown !== undefined) {
    const fields = asked.map(({ id }) => id).join(', ');
    return refused(
      refuseBecause('sheet-no-such-field', {
        field: `${at.path}.${unknown}`.slice(0, 200),
        known: fields,
      }),
    );
  }
  const read: SheetFields = {};
  for (const field of asked) {
    const value = given[field.id];
    const path = `${at.path}.${field.id}`;
    const checked = isEmpty(value)
      ? undefined
      : field.kind === 'rows'
        ? checkRows(field, value, { ...at, path })
        : checkSingle(field, value, { ...at, path });
    if (checked && isRefused(checked)) return checked;
    const isFilled = checked && !(Array.isArray(checked.value) && checked.value.length === 0);
    if (isFilled) read[field.id] = checked.value;
    else if (field.needed)
      return refused(refuseBecause('sheet-field-empty', { what: calledTo(at.doing, field), field: path }));
  }
  return { value: read };
}

/**
 * What was filled in, read by what the sheet asks: empty fields left out, or the first fault with its place in the form.
 * @param asked the fields this person writes
 */
export function checkFields(
  asked: readonly SheetField[],
  given: Readonly<Record<string, unknown>>,
  course: Course,
  doing: Doing,
): Checked<SheetFields> {
  const checked = checkAll(asked, given, { course, doing, path: 'fields' });
  if (!isRefused(checked)) return checked;
  const { refusal } = checked;
  const field = refusal.values?.field;
  return refused({ ...refusal, ...(typeof field === 'string' && { at: field }) });
}
