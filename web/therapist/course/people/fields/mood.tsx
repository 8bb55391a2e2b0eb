import { useTranslation } from 'react-i18next';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { Rating } from '#web/ui/fields/rating.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { FieldFrame } from './frame.tsx';
import { usePersonField } from './use-field.ts';
import { useFieldWords } from './words.ts';

/** How the tie and the mood act on one another, and how far it pulls. */
export function MoodField({ person }: { person: InventoryPerson }) {
  const field = usePersonField(person, 'linkToMood');
  const { t } = useTranslation();
  const choices = useChoices();
  const asked = useFieldWords(person)('linkToMood');
  const now = field.value ?? { words: '' };
  return (
    <FieldFrame field={field} name="linkToMood">
      <TextArea
        {...asked}
        rows={2}
        value={now.words}
        onChange={(words) => field.put({ ...now, words })}
        error={field.error}
      />
      <Select
        label={t('people.fields.effectAsked')}
        options={choices('people.fields.effect', [-3, -2, -1, 0, 1, 2, 3])}
        value={now.effect?.toString()}
        onChange={(effect) => field.choose({ ...now, effect: Number(effect) })}
      />
    </FieldFrame>
  );
}

/** How well what each expects of the other fits together, 0 to 10. */
export function ReciprocityField({ person }: { person: InventoryPerson }) {
  const field = usePersonField(person, 'reciprocity');
  const { t } = useTranslation();
  const asked = useFieldWords(person)('reciprocity');
  return (
    <FieldFrame field={field} name="reciprocity">
      <Rating
        {...asked}
        value={field.value}
        onChange={field.choose}
        lowWord={t('people.fields.fitLow')}
        highWord={t('people.fields.fitHigh')}
        error={field.error}
      />
    </FieldFrame>
  );
}
