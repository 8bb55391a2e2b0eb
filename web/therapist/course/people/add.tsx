import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ring } from '#core/course/inventory/person.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { ringsOutward } from '#web/pictures/circle/on-rings.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { choicesOf } from '#web/therapist/course/people/fields/choice.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import css from './people.module.css';

/** Adds a person while listening: a name, who they are, how close, the tie. Enter adds; the cursor waits at the next name. */
export function AddPerson() {
  const { t } = useTranslation();
  const choices = useChoices();
  const { course } = useCourseView();
  const frame = useRef<HTMLFormElement>(null);
  const [ringBefore, setRingBefore] = useState<Ring>();
  const form = useActForm(course.id, 'addPerson', { displayName: '', ring: ringBefore });
  const { displayName, role, ring, tone, roleWords } = form.form;
  const add = submits(async () => {
    const words = roleWords?.trim() ? { roleWords } : { roleWords: undefined };
    if (!(await form.submit({ patch: words }))) return;
    setRingBefore(ring);
    frame.current?.querySelector('input')?.focus();
  });
  return (
    <form
      onSubmit={add}
      noValidate
      ref={frame}
      className={classes(shapes.column, css.add)}
      aria-label={t('people.add')}
      data-print="never"
    >
      <div className={css.addRow}>
        <TextField
          label={t('people.field.displayName')}
          value={displayName}
          onChange={(name) => form.change({ displayName: name })}
          error={form.wrong('displayName')}
          autoComplete="off"
        />
        <Select
          label={t('people.field.role')}
          options={choices('people.value.role', choicesOf.role)}
          value={role}
          onChange={(chosen) => form.change({ role: choicesOf.role.find((each) => each === chosen) })}
          error={form.wrong('role')}
        />
        <Select
          label={t('people.field.tone')}
          options={choices('people.value.tone', choicesOf.tone)}
          value={tone}
          onChange={(chosen) => form.change({ tone: choicesOf.tone.find((each) => each === chosen) })}
          error={form.wrong('tone')}
        />
        <TextField
          label={t('people.inAWord')}
          optional
          value={roleWords ?? ''}
          onChange={(words) => form.change({ roleWords: words })}
          error={form.wrong('roleWords')}
          autoComplete="off"
        />
      </div>
      <div className={css.addRing}>
        <RadioList
          label={t('people.howClose')}
          layout="inline"
          options={ringsOutward.map((at) => ({ value: String(at), label: t(`pictures.circle.ring.${at}`) }))}
          value={ring === undefined ? null : String(ring)}
          onChange={(chosen) => form.change({ ring: Number(chosen) as Ring })}
          error={form.wrong('ring')}
        />
        <Button type="submit" kind="primary" isPending={form.isSending}>
          {t('people.addGo')}
        </Button>
      </div>
      <Refused sentence={form.sentence} />
      <SaveState state={form.saving} />
    </form>
  );
}
