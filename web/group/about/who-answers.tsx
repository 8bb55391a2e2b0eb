import { useTranslation } from 'react-i18next';
import { isClinicianRole } from '#core/roles.ts';
import { useMembers } from '#web/app/colleagues.ts';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import type { Newer } from '#web/app/forms/newer-text.tsx';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';

const nobody = { person: '', name: '', reach: '' };
const most = 6;
/** Somebody who does not work here. */
const elsewhere = 'elsewhere';

/** Who answers when a member is in danger, in the order in which they are asked, and how each is reached. */
export function WhoAnswers({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { id, view } = useGroupHere();
  const { named } = view.group.answering;
  const { form, change, ...rest } = useGroupForm({
    group: id,
    name: 'nameWhoAnswers',
    start: {
      people: named?.people ?? [nobody],
      nearest: named?.nearest ?? '',
      version: named?.version ?? 0,
    },
    formOf: ({ people, ...how }) => ({
      ...how,
      people: people.filter(({ name, reach }) => name.trim() !== '' || reach.trim() !== ''),
    }),
  });
  // Whoever works here as a clinician is told of an alarm at once, and may open the member’s course for it.
  const clinicians = (useMembers().data?.members ?? []).filter(
    ({ state, roles }) => state === 'active' && roles.some(isClinicianRole),
  );
  const overwrite = ({ version }: Newer) => void rest.submit({ patch: { version } });
  const say = (place: number, patch: Partial<typeof nobody>) =>
    change({ people: form.people.map((one, at) => (at === place ? { ...one, ...patch } : one)) });
  // Said at the first name, where one begins.
  const nobodyNamed = rest.wrong('people');
  const places = form.people.map((one, place) => ({ ...one, place }));
  return (
    <Form
      {...rest}
      submit={() => rest.submit()}
      onDone={onDone}
      onNewer={{
        read: (text) => <p dir="auto">{Array.isArray(text) ? text.join(', ') : ''}</p>,
        overwrite,
        take: rest.reset,
      }}
      go={t('group.answering.go')}
    >
      {places.map(({ person, name, reach, place }) => (
        <Stack key={place} gap="tight">
          {clinicians.length > 0 && (
            <Select
              label={t('group.answering.who', { place: place + 1 })}
              hint={place === 0 ? t('group.answering.whoHint') : undefined}
              options={[
                { value: elsewhere, label: t('group.answering.somebodyElse') },
                ...clinicians.map((one) => ({ value: one.person, label: one.name })),
              ]}
              value={person || elsewhere}
              onChange={(next) =>
                say(place, {
                  person: next === elsewhere ? '' : next,
                  name: clinicians.find((one) => one.person === next)?.name ?? '',
                })
              }
              error={
                rest.wrong(`people.${place}.person`) ?? (place === 0 && person ? nobodyNamed : undefined)
              }
            />
          )}
          {person === '' && (
            <TextField
              label={t('group.answering.name', { place: place + 1 })}
              value={name}
              onChange={(next) => say(place, { name: next })}
              error={rest.wrong(`people.${place}.name`) ?? (place === 0 ? nobodyNamed : undefined)}
            />
          )}
          <TextField
            label={t('group.answering.reach', { place: place + 1 })}
            hint={place === 0 ? t('group.answering.reachHint') : undefined}
            value={reach}
            onChange={(next) => say(place, { reach: next })}
            error={rest.wrong(`people.${place}.reach`)}
          />
        </Stack>
      ))}
      {form.people.length < most && (
        <Row>
          <Button onPress={() => change({ people: [...form.people, nobody] })}>
            {t('group.answering.add')}
          </Button>
        </Row>
      )}
      <TextField
        label={t('group.answering.nearest')}
        hint={t('group.answering.nearestHint')}
        optional
        value={form.nearest}
        onChange={(nearest) => change({ nearest })}
        error={rest.wrong('nearest')}
      />
    </Form>
  );
}
