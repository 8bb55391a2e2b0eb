import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { EventFields } from './event-fields.tsx';

const start: FormOf<'addEvent'> = { what: '', date: '', kind: 'other' };

/** Puts an event on the timeline, with a date as exact as it is known. */
export function AddEvent() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'addEvent', start);
  const [round, setRound] = useState(0);
  const add = submits(async () => {
    const hypothesis = form.form.hypothesis?.trim() ? form.form.hypothesis : undefined;
    if (await form.submit({ patch: { hypothesis } })) setRound(round + 1);
  });
  return (
    <form onSubmit={add} noValidate className={shapes.column} aria-label={t('timeline.add')}>
      <EventFields key={round} {...form} />
      <TextArea
        label={t('timeline.hypothesis')}
        privacy={t('timeline.hypothesisPrivacy')}
        optional
        rows={2}
        value={form.form.hypothesis ?? ''}
        onChange={(hypothesis) => form.change({ hypothesis })}
        error={form.wrong('hypothesis')}
      />
      <FormFoot form={form} go={t('timeline.addGo')} />
    </form>
  );
}
