import { useTranslation } from 'react-i18next';
import { canThisWait, unreviewedOptions } from '#core/course/decisions/choosing.ts';
import type { Decision } from '#core/course/decisions/state.ts';
import type { Capture } from '#web/therapist/course/captures/capture.ts';
import { Cards } from '#web/therapist/course/captures/cards.tsx';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { option as capture, choose, lookAtOption } from './captures.ts';

/** Choosing, with “can this wait?” in front where it is to be asked. IPT protocol reference, 3.5. */
const choosing = (wait: 'ask' | 'no_need'): Capture =>
  wait === 'no_need'
    ? choose
    : { ...choose, fields: choose.fields.map((field) => ({ ...field, place: undefined })) };

/** The options of a decision: written, looked at where they may not be safe, and one chosen. */
export function DecisionOptions({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { id: decisionId, options, optionReviews, choices } = decision;
  const toLookAt = unreviewedOptions(decision).map(({ id }) => id);
  const hasLeave = options.some(({ text }) => text.kind === 'leave_as_is');
  const isReady = options.length >= 3 && hasLeave;
  return (
    <Stack>
      <p className={shapes.remark}>{t('work.decision.optionsLead')}</p>
      {!isReady && <p>{t('work.decision.needs', { count: options.length })}</p>}
      <Cards
        capture={capture}
        where={{ decisionId }}
        start={{ kind: 'change', whose: 'client' }}
        entries={options}
        head="label"
        hide={['kind']}
        adds={t('work.decision.add')}
      >
        {({ id, version, text }) => {
          const looked = optionReviews.findLast(
            (review) => review.optionId === id && review.version >= version,
          );
          return (
            <>
              {looked && (
                <p dir="auto">
                  {t('work.decision.found', {
                    finding: t(`work.decision.choice.optionFinding.${looked.finding}`),
                    why: looked.why,
                  })}
                </p>
              )}
              {toLookAt.includes(id) && (
                <InPlace
                  capture={lookAtOption}
                  start={{ decisionId, optionId: id }}
                  place={id}
                  opens={t('work.decision.look')}
                  spoken={`${t('work.decision.look')}: ${text.label}`}
                />
              )}
              {isReady && choices.at(-1)?.optionId !== id && (
                <InPlace
                  capture={choosing(canThisWait(course, decision))}
                  start={{ decisionId, optionId: id }}
                  place={`${id}/new`}
                  opens={t('work.decision.choose')}
                  spoken={`${t('work.decision.choose')}: ${text.label}`}
                />
              )}
            </>
          );
        }}
      </Cards>
      {!hasLeave && (
        <InPlace
          capture={capture}
          start={{
            decisionId,
            kind: 'leave_as_is',
            whose: 'client',
            label: t('work.decision.leaveLabel'),
          }}
          place={`${decisionId}/leave`}
          opens={t('work.decision.leave')}
        />
      )}
    </Stack>
  );
}
