import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonFields } from '#core/course/inventory/person.ts';
import { useActForm } from '../act-form.ts';
import { Stack } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { ClientPage } from './client-page.tsx';
import { useMyCourse } from './my-course.tsx';
import { PersonFieldsEdited } from './person-fields.tsx';
import { withoutBlanks } from './person-patch.ts';
import { SendForm } from './send-form.tsx';

/** Somebody more in the picture: a name is enough. */
export function PersonNew() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { course, therapist, may } = useMyCourse();
  const form = useActForm(course.id, 'addPerson', { displayName: '' });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const became = await form.submit({ patch: withoutBlanks(form.form) });
    if (became) await navigate({ to: '/my/people' });
  };
  if (!may('addPerson')) {
    return (
      <ClientPage title={t('clientPeople.add')}>
        <Notice>{t('clientPeople.notNow')}</Notice>
      </ClientPage>
    );
  }
  return (
    <ClientPage
      title={t('clientPeople.add')}
      lead={t('clientPeople.addLead')}
      reads={t('clientPeople.reads', { who: therapist || t('client.yourTherapist') })}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="section">
          <PersonFieldsEdited
            fields={form.form as PersonFields}
            onField={(name, value) => form.change({ [name]: value })}
            wrong={form.wrong}
            more="on demand"
          />
          <SendForm form={form} go={t('clientPeople.save')} kind="primary" />
        </Stack>
      </form>
    </ClientPage>
  );
}
