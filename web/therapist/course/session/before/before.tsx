import { useTranslation } from 'react-i18next';
import { DueToday } from '#web/therapist/course/session/due/due.tsx';
import { MeasuresDueNow } from '#web/therapist/course/session/due/measures.tsx';
import { ReviewsDue } from '#web/therapist/course/session/reviews/reviews.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { DatesAhead } from '#web/therapist/course/work/grief/dates-ahead.tsx';
import { Columns, Part, Stack } from '#web/ui/layout/layout.tsx';
import { datesBeforeNext } from './dates-before-next.ts';
import { EarlySigns } from './early-signs.tsx';
import { MomentsShared } from './moments-shared.tsx';
import { ReturningTryOuts } from './returning-try-outs.tsx';
import { ScoresMoved } from './scores-moved.tsx';
import { SessionRatedByClient } from './session-rated.tsx';

/** Before the hour: what today is for, what moved, what was to be tried, and what the client wrote down. */
export function Before({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const coming = session.when === 'now' ? datesBeforeNext(session.view.course, session.view.today) : [];
  return (
    <Stack gap="section">
      <DatesAhead coming={coming} title={t('session.dates.title')} />
      <Columns>
        <Stack gap="section">
          <Part title={t('session.before.due')}>
            <DueToday session={session} />
          </Part>
        </Stack>
        <Stack gap="section">
          <Part title={t('session.before.moved')}>
            <ScoresMoved session={session} />
            <MeasuresDueNow session={session} />
          </Part>
          <EarlySigns session={session} />
          <Part title={t('session.before.back')}>
            <ReturningTryOuts session={session} />
          </Part>
          <SessionRatedByClient session={session} />
          <MomentsShared session={session} />
          <ReviewsDue session={session} />
        </Stack>
      </Columns>
    </Stack>
  );
}
