import type { Course } from '#core/course/course.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import { fieldsFor } from '#core/protocols/sheet-fields.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { SheetFieldInput } from './field.tsx';
import type { TypedFields } from './typed.ts';

interface SheetFieldsProps {
  course: Course;
  sheet: Sheet;
  fields: TypedFields;
  /** What one field came to; the others stand as they were typed. */
  onChange: (id: string, value: TypedFields[string]) => void;
  wrong: (path: string) => string | undefined;
  reader: 'client' | 'therapist';
}

/** What a sheet asks of whoever fills it in. */
export function SheetFieldInputs({ course, sheet, fields, onChange, wrong, reader }: SheetFieldsProps) {
  return (
    <Stack>
      {fieldsFor(sheet, reader).map((field) => (
        <SheetFieldInput
          key={field.id}
          course={course}
          field={field}
          value={fields[field.id]}
          onChange={(value) => onChange(field.id, value)}
          wrong={wrong}
          path={`fields.${field.id}`}
          reader={reader}
        />
      ))}
    </Stack>
  );
}
