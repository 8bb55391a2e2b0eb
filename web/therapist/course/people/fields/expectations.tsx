import { useTranslation } from 'react-i18next';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { degreeOf, degrees, expectationsTyped } from '#web/both/people/expectations.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { withPlaces } from '#web/therapist/course/forms/with-places.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import css from './fields.module.css';
import { FieldFrame } from './frame.tsx';
import { usePersonField } from './use-field.ts';
import { useFieldWords } from './words.ts';

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
  const { list, rewritten, withOneMore } = expectationsTyped(field.value);
  return (
    <FieldFrame field={field} name={name}>
      <fieldset className={css.several}>
        <legend>{asked.label}</legend>
        {asked.hint && <p className={css.hint}>{asked.hint}</p>}
        {withPlaces(list).map(({ each, index, place }) => (
          <div className={css.expectation} key={place}>
            <TextField
              label={t('people.fields.expectation', { place: index + 1 })}
              value={each.text}
              onChange={(text) => field.put(rewritten(index, { text }))}
              error={index === 0 ? field.error : undefined}
            />
            <Select
              label={t('people.fields.wasSaid')}
              options={choices('people.fields.said', degrees)}
              value={each.said}
              onChange={(said) => field.put(rewritten(index, { said: degreeOf(said) }))}
            />
            <Select
              label={t('people.fields.isMet')}
              options={choices('people.fields.met', degrees)}
              value={each.met}
              onChange={(met) => field.put(rewritten(index, { met: degreeOf(met) }))}
            />
          </div>
        ))}
        <div>
          <Button size="small" onPress={() => field.put(withOneMore())}>
            {t('people.fields.addExpectation')}
          </Button>
        </div>
      </fieldset>
    </FieldFrame>
  );
}
