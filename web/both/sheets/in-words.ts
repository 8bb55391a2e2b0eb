import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import { nameOf } from '#core/course/inventory/people.ts';
import type { SheetField } from '#core/protocols/protocol/sheet.ts';
import { dateInWords } from '#web/ui/words/when.ts';
import { labelOf, rowsOf } from './typed.ts';

/** Who and what a sheet names, by id. */
export interface Named {
  person: (id: string) => string;
  event: (id: string) => { what: string; date: string } | undefined;
}

/** Those that the course names, as this reader sees it. */
export const namedIn = ({ inventory, timeline }: Course): Named => ({
  person: (id) => nameOf(inventory, id),
  event: (id) => timeline.events.find((event) => event.id === id),
});

type Says = (field: SheetField, value: unknown) => string[];

/** Kinds of which the words alone say too little: “yes” to what, 3 of what. */
const bare: readonly SheetField['kind'][] = ['yes_no', 'scale', 'number'];
const free: readonly SheetField['kind'][] = ['text', 'list', 'choices'];

/** Whether what stands in a field of a row is said with the field’s name: which of several texts it is, or yes to what. */
function isNamed(fields: readonly SheetField[], field: SheetField): boolean {
  const texts = fields.filter(({ kind }) => free.includes(kind));
  return bare.includes(field.kind) || (texts.length > 1 && texts.includes(field) && field !== fields[0]);
}

/** Says what stands in a field of a sheet, a line for each of several. */
export function useFieldInWords(named: Named, reader: 'client' | 'therapist'): Says {
  const { t, i18n } = useTranslation();
  const single = (field: SheetField, value: unknown): string => {
    switch (field.kind) {
      case 'choice':
      case 'choices':
        return field.options.find(({ id }) => id === value)?.name ?? String(value);
      case 'yes_no':
        return t(value === 'yes' ? 'sheets.yes' : 'sheets.no');
      case 'scale':
        return field.ends
          ? t('sheets.scaleBetween', {
              value,
              min: field.min,
              max: field.max,
              least: field.ends[0],
              most: field.ends[1],
            })
          : t('sheets.scaleSaid', { value, min: field.min, max: field.max });
      case 'number':
        return [value, field.unit].filter(Boolean).join(' ');
      case 'date':
        return dateInWords(String(value), i18n.language);
      case 'session':
        return t('sheets.sessionSaid', { session: value });
      case 'person':
        return named.person(String(value)) || t('sheets.somebody');
      case 'event': {
        const event = named.event(String(value));
        return event ? `${event.what} (${dateInWords(event.date, i18n.language)})` : t('sheets.anEvent');
      }
      default:
        return String(value);
    }
  };
  return function says(field: SheetField, value: unknown): string[] {
    if (value === undefined || value === null || value === '') return [];
    if (field.kind === 'rows') {
      return rowsOf(value as never).map((row) =>
        field.fields
          .flatMap((inner) => {
            const words = says(inner, row[inner.id]).join(', ');
            if (words === '') return [];
            return isNamed(field.fields, inner)
              ? t('sheets.inRow', { name: labelOf(inner, reader), words })
              : words;
          })
          .join(' · '),
      );
    }
    return (Array.isArray(value) ? value : [value]).map((one) => single(field, one));
  };
}
