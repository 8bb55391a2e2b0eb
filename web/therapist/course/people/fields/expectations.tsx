import { useTranslation } from 'react-i18next';
import type { PersonFields } from '#core/course/inventory/person.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { withPlaces } from '#web/therapist/course/forms/with-places.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import css from './fields.module.css';
import { FieldFrame } from './frame.tsx';
import { usePersonField } from './use-field.ts';
import { useFieldWords } from './words.ts';

type Expectation = NonNullable<PersonFields['myExpectations']>[number];
const degrees = ['yes', 'partly', 'no', 'unknown'] as const;
const empty: Expectation = { text: '', said: 'unknown', met: 'unknown' };

/** What one expects of the other, each with whether it was said and whether it happens. */
export function ExpectationsField({
  person,
  name,
}: {
  person: InventoryPerson;
  name: 'myExpectations' | 'theirExpectations';
}) {
  const field = usePersonField(person, name);
  const { t } = useTranslation();
  const choices = useChoices();
  const asked = useFieldWords(person)(name);
  const list = field.value?.length ? field.value : [empty];
  const rewritten = (at: number, part: Partial<Expectation>) =>
    list.map((each, index) => (index === at ? { ...each, ...part } : each));
  const degree = (text: string) => degrees.find((each) => each === text) ?? 'unknown';
  return (
    <FieldFrame field={field} name={name}>
      <fieldset className={css.several}>
        <legend>{asked.label}</legend>
        {asked.hint && <p className={css.hint}>{asked.hint}</p>}
        {withPlaces(list).map(({ each, index, place }) => (
          <div className={css.expectation} key={place}>
            <TextField
              label={t('people.expectation', { place: index + 1 })}
              value={each.text}
              onChange={(text) => field.put(rewritten(index, { text }))}
              error={index === 0 ? field.error : undefined}
            />
            <Select
              label={t('people.wasSaid')}
              options={choices('people.said', degrees)}
              value={each.said}
              onChange={(said) => field.put(rewritten(index, { said: degree(said) }))}
            />
            <Select
              label={t('people.isMet')}
              options={choices('people.met', degrees)}
              value={each.met}
              onChange={(met) => field.put(rewritten(index, { met: degree(met) }))}
            />
          </div>
        ))}
        <div>
          <Button size="small" onPress={() => field.put([...list, empty])}>
            {t('people.addExpectation')}
          </Button>
        </div>
      </fieldset>
    </FieldFrame>
  );
}
