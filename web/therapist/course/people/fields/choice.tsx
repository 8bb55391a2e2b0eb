import { useTranslation } from 'react-i18next';
import { personFields } from '#core/course/inventory/person.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { ringChoices, ringOf } from '#web/both/people/rings.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { FieldFrame } from './frame.tsx';
import { usePersonField } from './use-field.ts';
import { useFieldWords } from './words.ts';

const { shape } = personFields;
export const choicesOf = {
  role: shape.role.unwrap().options,
  living: shape.living.unwrap().options,
  status: shape.status.unwrap().options,
  contactFrequency: shape.contactFrequency.unwrap().options,
  livesWith: shape.livesWith.unwrap().options,
  initiates: shape.initiates.unwrap().options,
  sector: shape.sector.unwrap().options,
  tone: shape.tone.unwrap().options,
  confidant: shape.confidant.unwrap().options,
  safety: shape.safety.unwrap().options,
  dependants: shape.dependants.unwrap().options,
  disclosure: shape.disclosure.unwrap().options,
} as const;
export type ChoiceName = keyof typeof choicesOf;

/** One answer of a closed list; a short list is shown whole. */
export function ChoiceField({ person, name }: { person: InventoryPerson; name: ChoiceName }) {
  const field = usePersonField(person, name);
  const choices = useChoices();
  const asked = useFieldWords(person)(name);
  const options = choices(`people.value.${name}`, choicesOf[name]);
  const value = field.value;
  const onChange = (chosen: string) => {
    const found = choicesOf[name].find((each) => each === chosen);
    if (found) field.choose(found);
  };
  return (
    <FieldFrame field={field} name={name}>
      {options.length > 6 ? (
        <Select {...asked} options={options} value={value} onChange={onChange} error={field.error} />
      ) : (
        <RadioList
          {...asked}
          layout="inline"
          options={options}
          value={value ?? null}
          onChange={onChange}
          error={field.error}
        />
      )}
    </FieldFrame>
  );
}

/** A ring of the circle: as it is, as it was, as it is wished. */
export function RingField({
  person,
  name,
}: {
  person: InventoryPerson;
  name: 'ring' | 'ringBefore' | 'ringWished';
}) {
  const field = usePersonField(person, name);
  const { t } = useTranslation();
  const asked = useFieldWords(person)(name);
  return (
    <FieldFrame field={field} name={name}>
      <RadioList
        {...asked}
        layout="inline"
        options={ringChoices((ring) => t(`pictures.circle.ring.${ring}`))}
        value={field.value === undefined ? null : String(field.value)}
        onChange={(ring) => field.choose(ringOf(ring))}
        error={field.error}
      />
    </FieldFrame>
  );
}

const several = {
  contactModes: shape.contactModes.unwrap().element.options,
  areaTags: shape.areaTags.unwrap().element.options,
} as const;

/** Any number of several answers. */
export function SeveralField({ person, name }: { person: InventoryPerson; name: keyof typeof several }) {
  const field = usePersonField(person, name);
  const choices = useChoices();
  const asked = useFieldWords(person)(name);
  const chosen: readonly string[] = field.value ?? [];
  return (
    <FieldFrame field={field} name={name}>
      <CheckboxList
        {...asked}
        layout="inline"
        options={choices(`people.value.${name}`, several[name])}
        value={[...chosen]}
        onChange={(values) => field.choose(several[name].filter((each) => values.includes(each)) as never)}
        error={field.error}
      />
    </FieldFrame>
  );
}
