import { useTranslation } from 'react-i18next';
import { sessionsInAll } from '#core/course/contract/sessions-in-all.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Quote } from '#web/ui/words/prose.tsx';

/** the session tied to the focus, and said aloud which it is of how many. */
export function StepFocus({ session: { view, n }, onDone }: { session: SessionView; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = view;
  const before = course.sessionRoom.focusLinks.find(({ session }) => session === n);
  const start = { session: n, words: before?.words ?? '' };
  const { form, change, ...rest } = useActForm(course.id, 'linkFocus', start, String(n), {
    whileWaiting: 'stands',
  });
  const sessions = sessionsInAll(course);
  const agreed = course.formulation.versions.at(-1)?.clientsWords;
  return (
    <>
      <p>
        {sessions === undefined
          ? t('session.focus.sayOpen', { session: n })
          : t('session.focus.say', { session: n, sessions, count: Math.max(0, sessions - n) })}
      </p>
      {agreed && <Quote>{agreed}</Quote>}
      <QuickForm {...rest} onDone={onDone} go={t('session.record')}>
        <TextArea
          label={t('session.focus.link')}
          rows={2}
          value={form.words}
          onChange={(words) => change({ words })}
          error={rest.wrong('words')}
        />
      </QuickForm>
    </>
  );
}
