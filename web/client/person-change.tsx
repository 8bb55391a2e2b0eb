import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book/acts.ts';
import type { InventoryPerson } from '#core/course/inventory/entries.ts';
import type { PersonFields } from '#core/course/inventory/person.ts';
import type { ActForm } from '../act-form.ts';
import { useAct } from '../course-here.ts';
import { Button } from '../ui/button.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { SaveState } from '../ui/save-state.tsx';
import { useMyCourse } from './my-course.tsx';
import { PersonFieldsEdited } from './person-fields.tsx';
import { over, type PersonPatch, patched, withoutBlanks } from './person-patch.ts';
import css from './place.module.css';
import { RefusedOrNewer } from './refused-or-newer.tsx';

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
    <form
      ref={place}
      tabIndex={-1}
      className={css.question}
      aria-label={t('clientPeople.change')}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <Stack gap="section">
        <PersonFieldsEdited
          fields={over(person.fields, patch)}
          onField={(name, value) => form.change(patched(patch, name, value))}
          wrong={form.wrong}
          more={inMore.some((name) => person.fields[name] !== undefined) ? 'at first' : 'on demand'}
        />
        <RefusedOrNewer form={form} keepMine={(version) => form.change({ version })} />
        <Refused sentence={aside.error?.problem?.title} />
        <Row>
          <Button type="submit" kind="primary" isDisabled={!touched} isPending={form.isSending}>
            {t('clientPeople.save')}
          </Button>
          {!touched && (
            <Button kind="quiet" onPress={onLeave}>
              {t('clientPeople.leaveIt')}
            </Button>
          )}
          {person.addedBy === 'client' && may('setPersonAside') && (
            <Button kind="quiet" onPress={takeOut}>
              {t('clientPeople.aside')}
            </Button>
          )}
        </Row>
        <SaveState state={form.saving} />
      </Stack>
    </form>
  );
}
