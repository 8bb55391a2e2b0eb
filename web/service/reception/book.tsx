import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskCourse } from '#core/api-answers/reception.ts';
import { fieldSentence } from '#web/app/forms/sentences.ts';
import { RoomField } from '#web/both/rooms/room-field.tsx';
import { ComboBox } from '#web/ui/fields/combo-box.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { DeskForm } from './desk-form.tsx';
import { useDeskAct, useDeskCourses } from './list.ts';
import { WhenField } from './when-field.tsx';

/** Books an hour for anybody who comes here: found by name, with the therapist they come to. */
export function BookAtDesk({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { data } = useDeskCourses();
  const [course, setCourse] = useState<string>();
  if (!data) return null;
  if (data.courses.length === 0) return <p>{t('service.reception.book.nobody')}</p>;
  const chosen = data.courses.find((one) => one.course === course);
  return (
    <Stack>
      <ComboBox
        label={t('service.reception.book.client')}
        options={data.courses.map(({ course: value, client, therapist }) => ({
          value,
          label: t('service.reception.withWhom', {
            client: client.name || t('service.reception.noName'),
            therapist: therapist.name,
          }),
        }))}
        value={course}
        onChange={setCourse}
      />
      {chosen && <BookFor key={chosen.course} chosen={chosen} onDone={onDone} />}
    </Stack>
  );
}

function BookFor({ chosen: { course, minutes }, onDone }: { chosen: DeskCourse; onDone: () => void }) {
  const { t } = useTranslation();
  const call = useDeskAct(course, 'bookSession');
  const [form, setForm] = useState({ at: '', room: '', despite: '' });
  const change = (patch: Partial<typeof form>) => setForm((before) => ({ ...before, ...patch }));
  return (
    <DeskForm
      call={call}
      go={t('service.reception.book.go')}
      onGo={() => call.mutate({ ...form, minutes }, { onSuccess: onDone })}
      isDisabled={form.at === ''}
      despite={{ value: form.despite, onChange: change }}
    >
      <WhenField
        course={course}
        value={form.at}
        onChange={(at) => change({ at })}
        error={fieldSentence(call.error, 'at')}
      />
      <RoomField value={form.room} onChange={change} />
    </DeskForm>
  );
}
