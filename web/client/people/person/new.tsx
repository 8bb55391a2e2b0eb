import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PersonFields } from '#core/course/inventory/person.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { ClientPage } from '#web/client/page/page.tsx';
import { usePeopleReads } from '#web/client/people/reads.ts';
import { submits } from '#web/ui/fields/submits.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { PersonFieldsEdited } from './fields.tsx';
import { withoutBlanks } from './patch.ts';

/** Somebody more in the picture: a name is enough. */
export function PersonNew() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const reads = usePeopleReads();
  const { course, may } = useMyCourse();
  const form = useActForm(course.id, 'addPerson', { displayName: '' });
  const submit = submits(async () => {
    const became = await form.submit({ patch: withoutBlanks(form.form) });
    if (became) await navigate({ to: '/my/people' });
  });
  if (!may('addPerson')) {
    return (
      <ClientPage title={t('client.people.add')}>
        <Notice>{t('client.people.notNow')}</Notice>
      </ClientPage>
    );
  }
  return (
    <ClientPage title={t('client.people.add')} lead={t('client.people.addLead')} reads={reads}>
      <form onSubmit={submit} noValidate>
        <Stack gap="section">
          <PersonFieldsEdited
            fields={form.form as PersonFields}
            onField={(name, value) => form.change({ [name]: value })}
            wrong={form.wrong}
            more="on demand"
          />
          <FormFoot form={form} go={t('client.people.save')} saved="below" />
        </Stack>
      </form>
    </ClientPage>
  );
}
