import { useTranslation } from 'react-i18next';
import { placesInUse } from '#core/programme/place-tree.ts';
import { inTreeOrder, setIn } from '#core/programme/tree-order.ts';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import { usePlaces } from '#web/app/programme.ts';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';

interface ChooseProps {
  value: string;
  onChange: (place: string) => void;
  error: string | undefined;
  /** Whether a group may be without one: one that is formed now, and never one of which it is said where it lies. */
  needed: 'may be left out' | 'is asked';
}

/** In which place of the programme a group lies; nothing where the service has no programme. */
export function ChooseProgrammePlace({ value, onChange, error, needed }: ChooseProps) {
  const { t } = useTranslation();
  const all = usePlaces().data?.places ?? [];
  const open = placesInUse(all).map(({ id }) => id);
  const places = inTreeOrder(all).filter(({ place: { id } }) => open.includes(id) || id === value);
  if (places.length === 0) return null;
  return (
    <Select
      label={t('group.form.programmePlace')}
      hint={t('group.form.programmePlaceHint')}
      optional={needed === 'may be left out'}
      options={[...places.map((one) => ({ value: one.place.id, label: setIn(one) }))]}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}

function PlaceGroup({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { id, view } = useGroupHere();
  const now = view.group.forming.formed?.programmePlace ?? '';
  const { form, change, ...rest } = useGroupForm({
    group: id,
    name: 'placeGroup',
    start: { programmePlace: now, as: '', on: '' },
    formOf: ({ programmePlace, as }) => (now === '' ? { programmePlace } : { programmePlace, as }),
  });
  const hasDay = now !== '' && form.as === 'moved';
  return (
    <Form
      {...rest}
      submit={() => rest.submit(hasDay && form.on ? { on: form.on } : {})}
      onDone={onDone}
      go={t('group.form.placeGo')}
      kind="plain"
    >
      <ChooseProgrammePlace
        value={form.programmePlace}
        onChange={(programmePlace) => change({ programmePlace })}
        error={rest.wrong('programmePlace')}
        needed="is asked"
      />
      {now !== '' && (
        <RadioList
          label={t('group.form.placedAs.label')}
          options={(['moved', 'corrected'] as const).map((as) => ({
            value: as,
            label: t(`group.form.placedAs.${as}`),
            hint: t(`group.form.placedAs.${as}Hint`),
          }))}
          value={form.as}
          onChange={(as) => change({ as })}
          error={rest.wrong('as')}
        />
      )}
      {hasDay && (
        <DateField
          label={t('group.form.placedAs.on')}
          asks="a whole day"
          about="these days"
          optional
          value={form.on}
          onChange={(on) => change({ on })}
          error={rest.wrong('on')}
        />
      )}
    </Form>
  );
}

/** Where the group lies in the programme, by which its figures are summed up; nothing where the service has no programme. */
export function ProgrammePlace() {
  const { t } = useTranslation();
  const { view, may } = useGroupHere();
  const places = usePlaces().data?.places ?? [];
  const at = view.group.forming.formed?.programmePlace ?? '';
  if (places.length === 0) return null;
  const name = places.find(({ id }) => id === at)?.name;
  return (
    <Part title={t('group.form.programmePlace')}>
      <p dir="auto">{name ?? t('group.form.placeless')}</p>
      {may('placeGroup') && (
        <ShutsOnceDone title={t(name ? 'group.form.placeAgain' : 'group.form.placeIt')} level={3}>
          {(done) => <PlaceGroup onDone={done} />}
        </ShutsOnceDone>
      )}
    </Part>
  );
}
