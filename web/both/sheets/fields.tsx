import type { Course } from '#core/course/course.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import { fieldsFor } from '#core/protocols/sheet-fields.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { SheetFieldInput } from './field.tsx';
import type { TypedFields } from './typed.ts';

interface SheetFieldsProps {
  course: Course;
  sheet: Sheet;
  form: {
    form: { fields: TypedFields };
    change: (patch: (now: { fields: TypedFields }) => { fields: TypedFields }) => void;
    wrong: (path: string) => string | undefined;
  };
  reader: 'client' | 'therapist';
}

/** What a sheet asks of whoever fills it in. */
export function SheetFieldInputs({ course, sheet, form, reader }: SheetFieldsProps) {
  return (
    <Stack>
      {fieldsFor(sheet, reader).map((field) => (
        <SheetFieldInput
          key={field.id}
          course={course}
          field={field}
          value={form.form.fields[field.id]}
          onChange={(value) => form.change(({ fields }) => ({ fields: { ...fields, [field.id]: value } }))}
          wrong={form.wrong}
          path={`fields.${field.id}`}
          reader={reader}
        />
      ))}
    </Stack>
  );
}
