import { useTranslation } from 'react-i18next';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { peopleOfForm } from '#core/protocols/usual-people.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { thoseToChoose } from '#web/both/people/names.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';

const custodies = ['unsaid', 'sole', 'shared', 'none'] as const;

/** Brings somebody beside the client. */
export function BringBeside({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const roles = peopleOfForm(protocolFollowedBy(course));
  const { form, change, submit, wrong, ...rest } = useActForm(course.id, 'bringBeside', {
    role: roles[0]?.role ?? 'guardian',
    name: '',
  });
  const save = submits(async () => {
    if (await submit()) onDone();
  });
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Columns>
          <Select
            label={t('beside.role')}
            options={roles.map(({ role, name, says }) => ({ value: role, label: name, hint: says }))}
            value={form.role}
            onChange={(role) => change({ role })}
            error={wrong('role')}
          />
          <TextField
            label={t('beside.name')}
            value={form.name}
            onChange={(name) => change({ name })}
            error={wrong('name')}
          />
          <TextField
            label={t('beside.tie')}
            optional
            value={form.tie ?? ''}
            onChange={(tie) => change({ tie })}
          />
          <TextField
            label={t('beside.contact')}
            optional
            value={form.contact ?? ''}
            onChange={(contact) => change({ contact })}
          />
          <Select
            label={t('beside.person')}
            options={[{ value: '', label: t('beside.nobody') }, ...thoseToChoose(course, 'one')]}
            value={form.person ?? ''}
            onChange={(person) => change({ person: person || undefined })}
          />
          {form.role === 'guardian' && (
            <Select
              label={t('beside.custody')}
              options={custodies.map((value) => ({ value, label: t(`beside.custodyIs.${value}`) }))}
              value={form.custody ?? 'unsaid'}
              onChange={(custody) => change({ custody: custodies.find((one) => one === custody) })}
            />
          )}
        </Columns>
        <FormFoot form={rest} go={t('beside.bringGo')} />
      </Stack>
    </form>
  );
}
