import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownClient } from '#core/answers/accounts.ts';
import { countries } from '#web/app/countries.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useSavedForm } from '#web/app/forms/saved-form.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';
import { useSaveIdentity } from './known.ts';

/** Who the client is: the name they go by, and how to reach them. */
export function IdentityForm({ known, course }: { known: KnownClient; course: string }) {
  const { t } = useTranslation();
  const call = useSaveIdentity(known.id, course);
  const { form, change, submit, wrong, ...rest } = useSavedForm({
    place: `${course}/identity`,
    start: known.identity,
    call,
    send: (identity) => call.mutateAsync(identity),
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Columns>
          <TextField
            label={t('newCourse.name')}
            value={form.name}
            onChange={(name) => change({ name })}
            error={wrong('name')}
          />
          <TextField
            label={t('newCourse.born')}
            hint={t('newCourse.bornHint')}
            optional
            width="short"
            value={form.born ?? ''}
            onChange={(born) => change({ born: born || null })}
            error={wrong('born')}
          />
          <TextField
            label={t('newCourse.email')}
            optional
            type="email"
            value={form.email ?? ''}
            onChange={(email) => change({ email: email || null })}
            error={wrong('email')}
          />
          <TextField
            label={t('newCourse.phone')}
            optional
            type="tel"
            value={form.phone}
            onChange={(phone) => change({ phone })}
            error={wrong('phone')}
          />
          <Select
            label={t('newCourse.country')}
            options={countries()}
            value={form.country}
            onChange={(country) => change({ country })}
            error={wrong('country')}
          />
        </Columns>
        <FormFoot form={rest} go={t('course.client.keep')} kind="plain" isDisabled={!rest.isTyped} />
      </Stack>
    </form>
  );
}
