import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { nameOfPerson } from '#web/both/people/names.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Dialog } from '#web/ui/layout/dialog.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import css from './people.module.css';

/** Takes somebody out of the picture, with the reason. */
export function SetAside({ person }: { person: InventoryPerson }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const [open, setOpen] = useState<'open' | 'shut'>('shut');
  const form = useActForm(course.id, 'setPersonAside', { person: person.id, why: '' }, person.id);
  if (!acts.includes('setPersonAside') || person.aside) return null;
  const name = nameOfPerson(person);
  return (
    <>
      <Button size="small" kind="quiet" onPress={() => setOpen('open')}>
        {t('people.setAside')}
      </Button>
      <Dialog
        title={t('people.setAsideTitle', { name })}
        isOpen={open === 'open'}
        onClose={() => setOpen('shut')}
        actions={
          <Button
            kind="primary"
            isPending={form.isSending}
            onPress={async () => (await form.submit()) && setOpen('shut')}
          >
            {t('people.setAside')}
          </Button>
        }
      >
        <p>{t('people.setAsideLead')}</p>
        <TextField
          label={t('people.why')}
          value={form.form.why}
          onChange={(why) => form.change({ why })}
          error={form.wrong('why')}
        />
        <Refused sentence={form.sentence} />
        <SaveState state={form.saving} />
      </Dialog>
    </>
  );
}

/** Everybody who was set aside, and the way back. */
export function PeopleAside({ people }: { people: readonly InventoryPerson[] }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const back = useAct(course.id, 'bringPersonBack');
  return (
    <>
      <ul className={classes(shapes.plainList, css.missing)}>
        {people.map((person) => (
          <li key={person.id}>
            <span>
              <bdi>{nameOfPerson(person)}</bdi>
              {person.aside && <bdi className={css.faint}> {person.aside.why}</bdi>}
            </span>
            {acts.includes('bringPersonBack') && (
              <Button
                size="small"
                aria-label={t('people.bringBackName', { name: nameOfPerson(person) })}
                onPress={() => back.mutate({ form: { person: person.id } })}
              >
                {t('people.bringBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Refused sentence={back.error?.problem?.title} />
    </>
  );
}
