import { useTranslation } from 'react-i18next';
import { openingAnswers } from '#core/course/session-room/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';

/** the answer to the opening question, and X-04: what it was about, which says where to go from there. */
export function StepOpening({ session: { view, n }, onDone }: { session: SessionView; onDone: () => void }) {
  const { t } = useTranslation();
  const before = view.course.sessionRoom.openings.find(({ session }) => session === n);
  const start = { session: n, answer: before?.answer ?? '', about: before?.about };
  const { form, change, ...rest } = useActForm(view.course.id, 'recordOpening', start, String(n), {
    whileWaiting: 'stands',
  });
  return (
    <QuickForm {...rest} onDone={onDone} go={t('session.record')}>
      <TextArea
        label={t(n === 1 ? 'session.opening.askFirst' : 'session.opening.ask')}
        rows={2}
        value={form.answer}
        onChange={(answer) => change({ answer })}
        error={rest.wrong('answer')}
      />
      <RadioList
        label={t('session.opening.about')}
        optional
        layout="inline"
        options={openingAnswers.map((value) => ({ value, label: t(`session.opening.is.${value}`) }))}
        value={form.about ?? ''}
        onChange={(value) => change({ about: openingAnswers.find((one) => one === value) })}
      />
      {form.about && <p>{t(`session.opening.next.${form.about}`)}</p>}
    </QuickForm>
  );
}
