import type { Sheet, SheetField, SingleField } from '#core/protocols/protocol/sheet.ts';
import type { Tracker, TrackerField } from '#core/protocols/protocol/tracker.ts';
import { fieldsFor } from '#core/protocols/sheet-fields.ts';

/** Who and what a sheet may name. */
export interface Named {
  person: string;
  event: string;
}

function single(field: SingleField, { person, event }: Named) {
  switch (field.kind) {
    case 'text':
      return `What belongs under “${field.name}”`;
    case 'list':
      return ['Fear', 'Anger'];
    case 'choice':
      return field.options.at(-1)?.id ?? '';
    case 'choices':
      return field.options.slice(0, 2).map(({ id }) => id);
    case 'yes_no':
      return 'yes';
    case 'scale':
    case 'number':
      return field.max;
    case 'date':
      return field.means === 'ahead' ? '2027-02-01' : '2026-01-10';
    case 'session':
      return 1;
    case 'person':
      return person;
    case 'event':
      return event;
  }
}

const filled = (field: SheetField, named: Named) =>
  field.kind === 'rows'
    ? Array.from({ length: Math.max(2, field.atLeast ?? 0) }, () =>
        Object.fromEntries(field.fields.map((one) => [one.id, single(one, named)])),
      )
    : single(field, named);

/** Every field of a sheet filled in as its writer may. */
export const sheetFilledIn = (sheet: Sheet, as: 'therapist' | 'client', named: Named) =>
  Object.fromEntries(fieldsFor(sheet, as).map((field) => [field.id, filled(field, named)]));

function noted(field: TrackerField) {
  switch (field.kind) {
    case 'time':
      return { at: '07:30', ...(field.withPeople && { people: 1 }) };
    case 'scale':
    case 'number':
      return field.min + 1;
    case 'count':
      return 1;
    case 'yes_no':
      return true;
    case 'text':
      return 'A long day';
  }
}

/** A whole day, or week, of a diary. */
export const dayNoted = ({ fields }: Tracker) =>
  Object.fromEntries(fields.map((field) => [field.id, noted(field)]));
