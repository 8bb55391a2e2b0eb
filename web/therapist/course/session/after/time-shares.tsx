import { useTranslation } from 'react-i18next';
import { useActForm } from '#web/app/forms/act-form.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import css from '#web/therapist/course/session/session.module.css';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { NumberField } from '#web/ui/fields/number.tsx';

const shares = ['past', 'symptoms', 'advice'] as const;

/** How much of the hour went to the past (PD-11), to symptoms (PD-26) and to advice (PD-15). */
export function TimeShares({ session: { view, n } }: { session: SessionView }) {
  const { t } = useTranslation();
  const before = view.course.sessionRoom.time.find(({ session }) => session === n);
  const start = {
    session: n,
    past: before?.past ?? 0,
    symptoms: before?.symptoms ?? 0,
    advice: before?.advice ?? 0,
  };
  const { form, change, ...rest } = useActForm(view.course.id, 'tagTime', start, String(n), {
    whileWaiting: 'stands',
  });
  return (
    <QuickForm {...rest} go={t('session.record')}>
      <div className={css.compact}>
        {shares.map((share) => (
          <NumberField
            key={share}
            label={t(`session.time.${share}`)}
            minValue={0}
            maxValue={100}
            step={10}
            value={form[share] ?? 0}
            onChange={(value) => change({ [share]: value })}
          />
        ))}
      </div>
    </QuickForm>
  );
}
