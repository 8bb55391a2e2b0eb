import { useTranslation } from 'react-i18next';
import { personFields } from '#core/course/inventory/person.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { ringChoices, ringOf } from '#web/both/people/rings.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
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

type Several = 'contactModes' | 'areaTags';
const modes = shape.contactModes.unwrap().element.options;

/** Any number of several answers. */
export function SeveralField({ person, name }: { person: InventoryPerson; name: Several }) {
  const field = usePersonField(person, name);
  const choices = useChoices();
  const areas = useAreaWords(useCourseView().course);
  const asked = useFieldWords(person)(name);
  const chosen: readonly string[] = field.value ?? [];
  const place = `people.value.${name}`;
  const options = name === 'areaTags' ? areas.optionsIn(place) : choices(place, modes);
  if (options.length === 0) return null;
  const keep = (values: readonly string[]) =>
    options.map(({ value }) => value).filter((each) => values.includes(each));
  return (
    <FieldFrame field={field} name={name}>
      <CheckboxList
        {...asked}
        layout="inline"
        options={options}
        value={[...chosen]}
        onChange={(values) => field.choose(keep(values) as never)}
        error={field.error}
      />
    </FieldFrame>
  );
}
