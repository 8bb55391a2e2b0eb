import { useTranslation } from 'react-i18next';
import { useActForm } from '#web/app/forms/act-form.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { ScoresMoved } from '#web/therapist/course/session/before/scores-moved.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';

/** the scores looked at together, with what was said about them. */
export function StepScores({ session, onDone }: { session: SessionView; onDone: () => void }) {
  const { t } = useTranslation();
  const { view, n } = session;
  const before = view.course.sessionRoom.scoreReviews.find(({ session }) => session === n);
  const start = { session: n, comment: before?.comment ?? '' };
  const { form, change, ...rest } = useActForm(view.course.id, 'reviewScores', start, String(n), {
    whileWaiting: 'stands',
  });
  return (
    <>
      <QuickForm {...rest} onDone={onDone} go={t('session.record')}>
        <TextArea
          label={t('session.scores.said')}
          rows={2}
          value={form.comment}
          onChange={(comment) => change({ comment })}
          error={rest.wrong('comment')}
        />
      </QuickForm>
      <ScoresMoved session={session} />
    </>
  );
}
