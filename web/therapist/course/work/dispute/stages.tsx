import { useTranslation } from 'react-i18next';
import type { Dispute } from '#core/course/dispute/state.ts';
import { stageNow } from '#core/course/dispute/strategies.ts';
import { problemAreas } from '#core/protocols/areas/areas.ts';
import { disputeStages } from '#core/protocols/areas/dispute-stages.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { AreaStages } from '#web/therapist/course/work/areas/stages.tsx';
import css from '#web/therapist/course/work/work.module.css';
import { Stack } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import * as ask from './captures.ts';

/** Where a dispute stands and how it moved; before anybody judges it, what tells the stages apart (RD-2). */
export function DisputeStages({ dispute }: { dispute: Dispute }) {
  const { t, i18n } = useTranslation();
  const view = useCourseView();
  const { stageHistory } = dispute;
  const stage = disputeStages.find(({ id }) => id === stageNow(dispute));
  const nameOf = (id: string) => t(`work.dispute.choice.disputeStage.${id}`);
  return (
    <Stack>
      {stage ? (
        <>
          <p>{t('work.stage', { stage: stage.name, job: stage.job })}</p>
          <ul className={css.plain}>
            {stage.moves.map((move) => (
              <li key={move}>{move}</li>
            ))}
          </ul>
          <h4>{t('work.dispute.history')}</h4>
          <ol className={css.plain}>
            {stageHistory.map(({ stage: was, session, evidence, on }, at) => (
              <li key={`${on}-${String(at)}`} dir="auto">
                {session === undefined
                  ? t('work.dispute.onDay', {
                      on: dateInWords(on, i18n.language),
                      stage: nameOf(was),
                      evidence,
                    })
                  : t('work.dispute.inSession', { session, stage: nameOf(was), evidence })}
              </li>
            ))}
          </ol>
        </>
      ) : (
        <AreaStages stages={problemAreas.role_dispute.stages} stage={undefined} />
      )}
      <InPlace
        capture={ask.stage}
        start={{ disputeId: dispute.id, session: sessionNow(view) }}
        place={`${dispute.id}/new`}
        opens={stage ? t('work.dispute.judgeAgain') : t('work.dispute.judge')}
      />
    </Stack>
  );
}
