import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import type { SheetField } from '#core/protocols/protocol/sheet.ts';
import { nameOf } from '#web/both/people/names.ts';
import { dateInWords } from '#web/ui/words/when.ts';
import { rowsOf } from './typed.ts';

type Says = (field: SheetField, value: unknown) => string[];

/** Says what stands in a field of a sheet, a line for each of several. */
export function useFieldInWords(course: Course): Says {
  const { t, i18n } = useTranslation();
  const single = (field: SheetField, value: unknown): string => {
    switch (field.kind) {
      case 'choice':
      case 'choices':
        return field.options.find(({ id }) => id === value)?.name ?? String(value);
      case 'yes_no':
        return t(value === 'yes' ? 'sheets.yes' : 'sheets.no');
      case 'scale':
        return t('sheets.scaleSaid', { value, min: field.min, max: field.max });
      case 'number':
        return [value, field.unit].filter(Boolean).join(' ');
      case 'date':
        return dateInWords(String(value), i18n.language);
      case 'session':
        return t('sheets.sessionSaid', { session: value });
      case 'person':
        return nameOf(course, String(value)) || t('sheets.somebody');
      case 'event': {
        const event = course.timeline.events.find(({ id }) => id === value);
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
        field.fields.flatMap((inner) => says(inner, row[inner.id])).join(' · '),
      );
    }
    return (Array.isArray(value) ? value : [value]).map((one) => single(field, one));
  };
}
