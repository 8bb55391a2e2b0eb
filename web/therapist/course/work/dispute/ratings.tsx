import { useTranslation } from 'react-i18next';
import type { Dispute } from '#core/course/dispute/state.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import css from '#web/therapist/course/work/work.module.css';
import { Stack } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { ratedDispute } from './captures.ts';

/** How much the dispute distresses the client and gets in the way of their days, each time it was asked (RD-1). */
export function DisputeRatings({ dispute }: { dispute: Dispute }) {
  const { t, i18n } = useTranslation();
  const view = useCourseView();
  return (
    <Stack gap="tight">
      {dispute.ratings.length > 0 && (
        <ol className={css.plain}>
          {dispute.ratings.map(({ on, distress, impairment, getsInTheWayOf }, at) => (
            <li key={`${on}-${String(at)}`} dir="auto">
              {[
                t('work.dispute.ratedOn', { on: dateInWords(on, i18n.language), distress, impairment }),
                getsInTheWayOf,
              ]
                .filter(Boolean)
                .join('. ')}
            </li>
          ))}
        </ol>
      )}
      <InPlace
        capture={ratedDispute}
        start={{ disputeId: dispute.id, session: sessionNow(view) }}
        place={`${dispute.id}/rated`}
        opens={t(dispute.ratings.length > 0 ? 'work.dispute.rateAgain' : 'work.dispute.rate')}
      />
    </Stack>
  );
}
