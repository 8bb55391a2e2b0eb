import { useTranslation } from 'react-i18next';
import { DueToday } from '#web/therapist/course/session/due/due.tsx';
import { MeasuresHere } from '#web/therapist/course/session/due/measures.tsx';
import { ReviewsDue } from '#web/therapist/course/session/reviews/reviews.tsx';
import type { SessionHere } from '#web/therapist/course/session/view.ts';
import { DatesAhead } from '#web/therapist/course/work/grief/dates-ahead.tsx';
import { Columns, Part, Stack } from '#web/ui/layout/layout.tsx';
import { CameBack } from './came-back.tsx';
import { datesBeforeNext } from './dates-before-next.ts';
import { EarlySigns } from './early-signs.tsx';
import { ScoresMoved } from './scores-moved.tsx';

/** Before the hour: what moved, what was to be tried, and what today is for. */
export function Before({ here }: { here: SessionHere }) {
  const { t } = useTranslation();
  const coming = here.when === 'now' ? datesBeforeNext(here.view.course, here.view.today) : [];
  return (
    <Stack gap="section">
      <DatesAhead coming={coming} title={t('session.dates.title')} />
      <Columns>
        <Stack gap="section">
          <Part title={t('session.before.moved')}>
            <ScoresMoved here={here} />
            <MeasuresHere here={here} />
          </Part>
          <EarlySigns here={here} />
          <Part title={t('session.before.back')}>
            <CameBack here={here} />
          </Part>
        </Stack>
        <Stack gap="section">
          <Part title={t('session.before.due')}>
            <DueToday here={here} />
          </Part>
          <ReviewsDue here={here} />
        </Stack>
      </Columns>
    </Stack>
  );
}
