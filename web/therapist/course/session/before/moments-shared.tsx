import { useTranslation } from 'react-i18next';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { useFold } from '#web/ui/layout/fold.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { MomentBack } from './moment-back.tsx';

/** Moments the client shared between sessions, which can be brought into the hour. */
export function MomentsShared({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const moments = session.view.course.moodLinks.links.filter(
    ({ session: used, seen, recordedBy }) => recordedBy === 'client' && seen === 'shared' && used === null,
  );
  const { shown, turn } = useFold(moments, 4, 'last');
  if (moments.length === 0) return null;
  return (
    <Part title={t('session.before.moments')}>
      <ul className={shapes.lines}>
        {shown.map((moment) => (
          <MomentBack key={moment.id} session={session} moment={moment} />
        ))}
      </ul>
      {turn}
    </Part>
  );
}
