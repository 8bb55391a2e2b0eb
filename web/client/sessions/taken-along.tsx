import { useTranslation } from 'react-i18next';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { WrittenByTherapist } from '#web/client/page/written-by.tsx';
import { useFold } from '#web/ui/layout/fold.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';

const mostShown = 3;

/** What I took along from each session, the latest first (IPT protocol reference, 1.7 X-11 and 3.9). */
export function TakenAlong() {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const taken = course.sessionRoom.closes.toSorted((one, other) => other.session - one.session);
  const { shown, turn } = useFold(taken, mostShown);
  if (taken.length === 0) return null;
  return (
    <Part title={t('client.sessions.taken')}>
      <WrittenByTherapist />
      <Stack>
        {shown.map(({ session, takeAway }) => (
          <div key={session}>
            <p className={css.said} dir="auto">
              {takeAway}
            </p>
            <p className={shapes.remark}>{t('client.sessions.takenFrom', { session })}</p>
          </div>
        ))}
      </Stack>
      {turn}
    </Part>
  );
}
