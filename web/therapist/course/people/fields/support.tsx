import { useTranslation } from 'react-i18next';
import type { PersonFields, SupportType } from '#core/course/inventory/person.ts';
import { supportKinds } from '#core/course/inventory/prompts.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { Select } from '#web/ui/fields/select.tsx';
import css from './fields.module.css';
import { FieldFrame } from './frame.tsx';
import { usePersonField } from './use-field.ts';
import { useFieldWords } from './words.ts';

type Support = NonNullable<PersonFields['support']>[number];

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
  const give = (type: SupportType, level: number) => {
    const before = list.find((each) => each.type === type);
    const next: Support = { words: '', ...before, type, level };
    field.choose([...list.filter((each) => each.type !== type), next]);
  };
  return (
    <FieldFrame field={field} name={name}>
      <fieldset className={css.several}>
        <legend>{asked.label}</legend>
        {asked.hint && <p className={css.hint}>{asked.hint}</p>}
        <div className={css.supports}>
          {supportKinds.map(({ id, label }) => (
            <Select
              key={id}
              label={name === 'support' ? label : t(`people.given.${id}`)}
              options={choices('people.supportLevel', [0, 1, 2, 3])}
              value={list.find(({ type }) => type === id)?.level.toString()}
              onChange={(level) => give(id, Number(level))}
              error={id === 'emotional' ? field.error : undefined}
            />
          ))}
        </div>
      </fieldset>
    </FieldFrame>
  );
}
