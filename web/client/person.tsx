import { useNavigate, useParams } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type InventoryPerson, personOf } from '#core/course/inventory-entries.ts';
import type { PersonFields } from '#core/course/inventory-person.ts';
import { useActForm } from '../act-form.ts';
import { useAct } from '../course-here.ts';
import { Button } from '../ui/button.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import { Notice, Refused } from '../ui/notice.tsx';
import { SaveState } from '../ui/save-state.tsx';
import { ClientPage } from './client-page.tsx';
import { useMyCourse } from './my-course.tsx';
import { PersonFieldsEdited } from './person-fields.tsx';
import { over, type PersonPatch, patched, withoutBlanks } from './person-patch.ts';

function OnePerson({ person }: { person: InventoryPerson }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { course, therapist, may } = useMyCourse();
  const start = { person: person.id, version: person.version, fields: {}, clear: [] };
  const form = useActForm(course.id, 'changePerson', start, person.id);
  const aside = useAct(course.id, 'setPersonAside');
  const patch: PersonPatch = {
    fields: (form.form.fields ?? {}) as PersonFields,
    clear: form.form.clear ?? [],
  };
  const touched = Object.keys(patch.fields).length + patch.clear.length > 0;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const became = await form.submit({ patch: { fields: withoutBlanks(patch.fields) } });
    if (became) await navigate({ to: '/my/people' });
  };
  const takeOut = () =>
    aside.mutate(
      { form: { person: person.id, why: t('clientPeople.asideWhy') } },
      { onSuccess: () => void navigate({ to: '/my/people' }) },
    );
  return (
    <ClientPage
      title={person.fields.displayName ?? ''}
      reads={t('clientPeople.reads', { who: therapist || t('client.yourTherapist') })}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="section">
          <PersonFieldsEdited
            fields={over(person.fields, patch)}
            onField={(name, value) => form.change(patched(patch, name, value))}
            wrong={form.wrong}
            more="at first"
          />
          <Refused sentence={form.sentence}>
            {form.newer && (
              <Button size="small" onPress={() => form.change({ version: form.newer?.version })}>
                {t('client.writeMineAnyway')}
              </Button>
            )}
          </Refused>
          <Refused sentence={aside.error?.problem?.title} />
          <Row>
            <Button type="submit" kind="primary" isDisabled={!touched} isPending={form.isSending}>
              {t('clientPeople.save')}
            </Button>
            {person.addedBy === 'client' && may('setPersonAside') && (
              <Button kind="quiet" onPress={takeOut}>
                {t('clientPeople.aside')}
              </Button>
            )}
          </Row>
          <SaveState state={form.saving} />
        </Stack>
      </form>
    </ClientPage>
  );
}

/** One of my people, in my own words. */
export function Person() {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const { person: id } = useParams({ strict: false });
  const person = personOf(course.inventory, id ?? '');
  if (!person) {
    return (
      <ClientPage title={t('clientPeople.title')}>
        <Notice>{t('clientPeople.nobody')}</Notice>
      </ClientPage>
    );
  }
  return <OnePerson key={person.id} person={person} />;
}
