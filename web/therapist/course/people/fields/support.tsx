import { useTranslation } from 'react-i18next';
import { supportKinds } from '#core/course/inventory/prompts.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { levelOf, supportLevels, withLevel } from '#web/both/people/support.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { Select } from '#web/ui/fields/select.tsx';
import css from './fields.module.css';
import { FieldFrame } from './frame.tsx';
import { usePersonField } from './use-field.ts';
import { useFieldWords } from './words.ts';

/** Six kinds of support, each from not at all to very much (IPT protocol reference, 4.3). */
export function SupportField({
  person,
  name,
}: {
  person: InventoryPerson;
  name: 'support' | 'supportGiven';
}) {
  const field = usePersonField(person, name);
  const { t } = useTranslation();
  const choices = useChoices();
  const asked = useFieldWords(person)(name);
  const list = field.value ?? [];
  return (
    <FieldFrame field={field} name={name}>
      <fieldset className={css.several}>
        <legend>{asked.label}</legend>
        {asked.hint && <p className={css.hint}>{asked.hint}</p>}
        <div className={css.supports}>
          {supportKinds.map(({ id, label }) => (
            <Select
              key={id}
              label={name === 'support' ? label : t(`people.fields.given.${id}`)}
              options={choices('people.fields.supportLevel', supportLevels)}
              value={levelOf(list, id)}
              onChange={(level) => field.choose(withLevel(list, id, level))}
              error={id === 'emotional' ? field.error : undefined}
            />
          ))}
        </div>
      </fieldset>
    </FieldFrame>
  );
}
