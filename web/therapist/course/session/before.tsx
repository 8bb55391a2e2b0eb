import { useTranslation } from 'react-i18next';
import { Columns, Part, Stack } from '../../../ui/layout.tsx';
import { CameBack } from './came-back.tsx';
import { DatesAhead } from './dates-ahead.tsx';
import { datesBeforeNext } from './dates-before-next.ts';
import { DueToday } from './due-today.tsx';
import { EarlySigns } from './early-signs.tsx';
import { MeasuresHere } from './measures-here.tsx';
import { ReviewsDue } from './reviews-due.tsx';
import { ScoresMoved } from './scores-moved.tsx';
import type { SessionHere } from './session-here.ts';

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
