import { useTranslation } from 'react-i18next';
import type { Dispute } from '#core/course/dispute/state.ts';
import css from '#web/therapist/course/captures/captures.module.css';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';
import * as ask from './captures.ts';

/** How a dispute stands at its end, or for now (RD-11). */
export function DisputeOutcomes({ dispute }: { dispute: Dispute }) {
  const { t, i18n } = useTranslation();
  const view = useCourseView();
  const { outcomes } = dispute;
  return (
    <Stack>
      <ul className={classes(shapes.plainList, css.cards)}>
        {outcomes.map((outcome, at) => (
          <li key={`${outcome.on}-${String(at)}`} className={css.card}>
            <h4>
              {t('work.dispute.outcomeOn', {
                on: dateInWords(outcome.on, i18n.language),
                code: t(`work.dispute.choice.resolution.${outcome.code}`),
              })}
            </h4>
            <CaptureRead capture={ask.outcome} text={outcome} hide={['code']} />
          </li>
        ))}
      </ul>
      <InPlace
        capture={ask.outcome}
        start={{ disputeId: dispute.id, session: sessionNow(view) }}
        place={`${dispute.id}/new`}
        opens={t('work.dispute.settle')}
      />
    </Stack>
  );
}
