import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import type { PersonFields } from '#core/course/inventory/person.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { useAct } from '#web/app/course.ts';
import type { ActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { PersonFieldsEdited } from './fields.tsx';
import { type PersonPatch, patched, withoutBlanks, withPatch } from './patch.ts';
import { PersonRead } from './read.tsx';

interface PersonChangeProps {
  person: InventoryPerson;
  form: ActForm<FormOf<'changePerson'>>;
  onLeave: () => void;
}

const inMore = [
  'living',
  'ringBefore',
  'ringWished',
  'tone',
  'contactFrequency',
  'satisfying',
  'unsatisfying',
] as const;

/** Changing what is said of one person. */
export function PersonChange({ person, form, onLeave }: PersonChangeProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { course, may } = useMyCourse();
  const aside = useAct(course.id, 'setPersonAside');
  const patch: PersonPatch = {
    fields: (form.form.fields ?? {}) as PersonFields,
    clear: form.form.clear ?? [],
  };
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  const touched = Object.keys(patch.fields).length + patch.clear.length > 0;
  const save = async (version = form.form.version) => {
    const became = await form.submit({ patch: { fields: withoutBlanks(patch.fields), version } });
    if (became) await navigate({ to: '/my/people' });
  };
  const submit = submits(() => save());
  const takeOut = () =>
    aside.mutate(
      { form: { person: person.id, why: t('client.people.asideWhy') } },
      { onSuccess: () => void navigate({ to: '/my/people' }) },
    );
  return (
    <form
      ref={place}
      tabIndex={-1}
      className={css.question}
      aria-label={t('client.people.change')}
      onSubmit={submit}
      noValidate
    >
      <Stack gap="section">
        <PersonFieldsEdited
          fields={withPatch(person.fields, patch)}
          onField={(name, value) => form.change(patched(patch, name, value))}
          wrong={form.wrong}
          more={inMore.some((name) => person.fields[name] !== undefined) ? 'at first' : 'on demand'}
        />
        <Refused sentence={aside.error?.problem?.title} />
        <FormFoot
          form={form}
          go={t('client.people.save')}
          isDisabled={!touched}
          newer={{
            read: (text) => <PersonRead fields={text as PersonFields} />,
            overwrite: ({ version }) => void save(version),
          }}
          more={
            <>
              {!touched && (
                <Button kind="quiet" onPress={onLeave}>
                  {t('client.people.leaveIt')}
                </Button>
              )}
              {person.addedBy === 'client' && may('setPersonAside') && (
                <Button kind="quiet" onPress={takeOut}>
                  {t('client.people.aside')}
                </Button>
              )}
            </>
          }
          saved="below"
        />
      </Stack>
    </form>
  );
}
