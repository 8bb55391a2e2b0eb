import { useTranslation } from 'react-i18next';
import { leadingAs } from '#core/group/facilitators/state.ts';
import { useMembers } from '#web/app/colleagues.ts';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import { ColleagueUnderWhom } from '#web/both/credentials/colleague-under-whom.tsx';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';

/** Somebody comes to lead the group, or to lead it with whoever does. */
export function BringFacilitator({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { id, view } = useGroupHere();
  const colleagues = (useMembers().data?.members ?? []).filter(
    ({ person, state, roles }) =>
      state === 'active' &&
      roles.some((role) => role === 'facilitator' || role === 'therapist') &&
      !view.facilitators.some((one) => one.person === person),
  );
  const isLed = view.facilitators.some(({ as }) => as === 'facilitator');
  const { form, change, ...rest } = useGroupForm<{
    person: string;
    as: (typeof leadingAs)[number];
    supervisor?: string | undefined;
  }>({
    group: id,
    name: 'bringFacilitator',
    start: { person: '', as: isLed ? 'co_facilitator' : 'facilitator' },
  });
  return (
    <Form {...rest} submit={() => rest.submit()} onDone={onDone} go={t('group.leading.bringGo')} kind="plain">
      <Select
        label={t('group.leading.who')}
        options={colleagues.map(({ person, name }) => ({ value: person, label: name }))}
        value={form.person}
        onChange={(person) => change({ person })}
        error={rest.wrong('person')}
      />
      <ColleagueUnderWhom
        person={form.person}
        value={form.supervisor}
        onChange={(supervisor) => change({ supervisor })}
        error={rest.wrong('supervisor')}
      />
      <RadioList
        label={t('group.leading.how')}
        options={leadingAs.map((value) => ({ value, label: t(`group.leading.as.${value}`) }))}
        value={form.as}
        onChange={(as) => change({ as: leadingAs.find((one) => one === as) ?? 'co_facilitator' })}
        error={rest.wrong('as')}
      />
    </Form>
  );
}

/** Somebody leads the group no more, with the reason. */
export function LetGo({ person, onDone }: { person: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { id } = useGroupHere();
  const { form, change, ...rest } = useGroupForm({
    group: id,
    name: 'endFacilitator',
    place: person,
    start: { person, why: '' },
  });
  return (
    <Form {...rest} submit={() => rest.submit()} onDone={onDone} go={t('group.leading.letGoGo')} kind="plain">
      <TextField
        label={t('group.leading.why')}
        value={form.why}
        onChange={(why) => change({ why })}
        error={rest.wrong('why')}
      />
    </Form>
  );
}
