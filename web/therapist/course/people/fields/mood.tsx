import { useTranslation } from 'react-i18next';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { Rating } from '#web/ui/fields/rating.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { useAskedOf } from './asked-of.ts';
import { FieldShell } from './shell.tsx';
import { usePersonField } from './use-field.ts';

/** How the tie and the mood act on one another, and how far it pulls. */
export function MoodField({ person }: { person: InventoryPerson }) {
  const field = usePersonField(person, 'linkToMood');
  const { t } = useTranslation();
  const choices = useChoices();
  const asked = useAskedOf(person)('linkToMood');
  const now = field.value ?? { words: '' };
  return (
    <FieldShell field={field} name="linkToMood">
      <TextArea
        {...asked}
        rows={2}
        value={now.words}
        onChange={(words) => field.put({ ...now, words })}
        error={field.error}
      />
      <Select
        label={t('people.effectAsked')}
        options={choices('people.effect', [-3, -2, -1, 0, 1, 2, 3])}
        value={now.effect?.toString()}
        onChange={(effect) => field.choose({ ...now, effect: Number(effect) })}
      />
    </FieldShell>
  );
}

/** How well what each expects of the other fits together, 0 to 10. */
export function ReciprocityField({ person }: { person: InventoryPerson }) {
  const field = usePersonField(person, 'reciprocity');
  const { t } = useTranslation();
  const asked = useAskedOf(person)('reciprocity');
  return (
    <FieldShell field={field} name="reciprocity">
      <Rating
        {...asked}
        value={field.value}
        onChange={field.choose}
        lowWord={t('people.fitLow')}
        highWord={t('people.fitHigh')}
        error={field.error}
      />
    </FieldShell>
  );
}
