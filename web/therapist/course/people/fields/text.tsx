import { useTranslation } from 'react-i18next';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { DateField } from '#web/ui/fields/date.tsx';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { useAskedOf } from './asked-of.ts';
import { FieldShell } from './shell.tsx';
import { usePersonField } from './use-field.ts';

interface Of<Name> {
  person: InventoryPerson;
  name: Name;
}

/** One line of words. */
export function LineField({ person, name }: Of<'displayName' | 'roleWords' | 'pronouns' | 'contactWords'>) {
  const field = usePersonField(person, name);
  const asked = useAskedOf(person)(name);
  return (
    <FieldShell field={field} name={name}>
      <TextField {...asked} value={field.value ?? ''} onChange={field.put} error={field.error} />
    </FieldShell>
  );
}

/** Longer words. */
export function WordsField({
  person,
  name,
}: Of<'deathCircumstances' | 'culture' | 'history' | 'ending' | 'privateNote'>) {
  const field = usePersonField(person, name);
  const asked = useAskedOf(person)(name);
  return (
    <FieldShell field={field} name={name}>
      <TextArea {...asked} value={field.value ?? ''} onChange={field.put} error={field.error} />
    </FieldShell>
  );
}

/** A day, a month or a year. */
export function WhenField({ person, name }: Of<'deathDate' | 'since' | 'until'>) {
  const field = usePersonField(person, name);
  const asked = useAskedOf(person)(name);
  return (
    <FieldShell field={field} name={name}>
      <DateField {...asked} value={field.value ?? ''} onChange={field.put} error={field.error} />
    </FieldShell>
  );
}

/** The age, in years. */
export function AgeField({ person }: { person: InventoryPerson }) {
  const field = usePersonField(person, 'age');
  const asked = useAskedOf(person)('age');
  return (
    <FieldShell field={field} name="age">
      <TextField
        {...asked}
        width="short"
        inputMode="numeric"
        value={field.value === undefined ? '' : String(field.value)}
        onChange={(text) => field.put(/^\d+$/.test(text.trim()) ? Number(text) : undefined)}
        error={field.error}
      />
    </FieldShell>
  );
}

/** Short lines. */
export function LinesField({ person, name }: Of<'satisfying' | 'unsatisfying'>) {
  const field = usePersonField(person, name);
  const { t } = useTranslation();
  const asked = useAskedOf(person)(name);
  return (
    <FieldShell field={field} name={name}>
      <ListEditor
        {...asked}
        lines={field.value ?? []}
        onChange={field.put}
        addLabel={t('people.addLine')}
        order="free"
        error={field.error}
      />
    </FieldShell>
  );
}
