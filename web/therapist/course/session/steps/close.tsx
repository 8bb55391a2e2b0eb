import { useTranslation } from 'react-i18next';
import { bookedAppointments } from '#core/course/sessions/appointments.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { momentInWords } from '#web/ui/words/when.ts';

/** a summary, how it felt to the client, what they take along, and the next date. */
export function StepClose({ session: { view, n }, onDone }: { session: SessionView; onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const { course, today } = view;
  const before = course.sessionRoom.closes.find(({ session }) => session === n);
  const start = {
    session: n,
    summary: before?.summary ?? '',
    howItFelt: before?.howItFelt ?? '',
    takeAway: before?.takeAway ?? '',
  };
  const { form, change, ...rest } = useActForm(course.id, 'closeSession', start, String(n), {
    whileWaiting: 'stands',
  });
  const next = bookedAppointments(course).find(({ at }) => at.slice(0, 10) > today);
  return (
    <>
      <p>
        {next
          ? t('session.close.next', { when: momentInWords(next.at, today, i18n.language) })
          : t('session.close.noNext')}
      </p>
      <QuickForm {...rest} onDone={onDone} go={t('session.close.go')}>
        <TextArea
          label={t('session.close.summary')}
          rows={2}
          value={form.summary ?? ''}
          onChange={(summary) => change({ summary })}
        />
        <TextArea
          label={t('session.close.felt')}
          optional
          rows={2}
          value={form.howItFelt ?? ''}
          onChange={(howItFelt) => change({ howItFelt })}
        />
        <TextArea
          label={t('session.close.takeAway')}
          hint={t('session.close.takeAwayHint')}
          optional
          rows={2}
          value={form.takeAway ?? ''}
          onChange={(takeAway) => change({ takeAway })}
        />
      </QuickForm>
    </>
  );
}
