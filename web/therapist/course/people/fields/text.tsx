import { useTranslation } from 'react-i18next';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { DateField } from '#web/ui/fields/date.tsx';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { FieldFrame } from './frame.tsx';
import { usePersonField } from './use-field.ts';
import { useFieldWords } from './words.ts';

interface Of<Name> {
  person: InventoryPerson;
  name: Name;
}

/** One line of words. */
export function LineField({ person, name }: Of<'displayName' | 'roleWords' | 'pronouns' | 'contactWords'>) {
  const field = usePersonField(person, name);
  const asked = useFieldWords(person)(name);
  return (
    <FieldFrame field={field} name={name}>
      <TextField {...asked} value={field.value ?? ''} onChange={field.put} error={field.error} />
    </FieldFrame>
  );
}

/** Longer words. */
export function WordsField({
  person,
  name,
}: Of<'deathCircumstances' | 'culture' | 'history' | 'ending' | 'privateNote'>) {
  const field = usePersonField(person, name);
  const asked = useFieldWords(person)(name);
  return (
    <FieldFrame field={field} name={name}>
      <TextArea {...asked} value={field.value ?? ''} onChange={field.put} error={field.error} />
    </FieldFrame>
  );
}

/** A day, a month or a year. */
export function WhenField({ person, name }: Of<'deathDate' | 'since' | 'until'>) {
  const field = usePersonField(person, name);
  const asked = useFieldWords(person)(name);
  return (
    <FieldFrame field={field} name={name}>
      <DateField
        {...asked}
        about="gone by"
        value={field.value ?? ''}
        onChange={field.put}
        error={field.error}
      />
    </FieldFrame>
  );
}

/** The age, in years. */
export function AgeField({ person }: { person: InventoryPerson }) {
  const field = usePersonField(person, 'age');
  const asked = useFieldWords(person)('age');
  return (
    <FieldFrame field={field} name="age">
      <TextField
        {...asked}
        width="short"
        inputMode="numeric"
        value={field.value === undefined ? '' : String(field.value)}
        onChange={(text) => field.put(/^\d+$/.test(text.trim()) ? Number(text) : undefined)}
        error={field.error}
      />
    </FieldFrame>
  );
}

/** Short lines. */
export function LinesField({ person, name }: Of<'satisfying' | 'unsatisfying'>) {
  const field = usePersonField(person, name);
  const { t } = useTranslation();
  const asked = useFieldWords(person)(name);
  return (
    <FieldFrame field={field} name={name}>
      <ListEditor
        {...asked}
        lines={field.value ?? []}
        onChange={field.put}
        addLabel={t('people.fields.addLine')}
        order="free"
        error={field.error}
      />
    </FieldFrame>
  );
}
