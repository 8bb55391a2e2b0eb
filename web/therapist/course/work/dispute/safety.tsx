import { useTranslation } from 'react-i18next';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import { safetyWith } from '#core/course/dispute/safety.ts';
import { safetyToldOf } from '#core/course/dispute/safety-told.ts';
import type { Dispute } from '#core/course/dispute/state.ts';
import { scaledSession } from '#core/protocols/protocol/milestone.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import css from '#web/therapist/course/work/work.module.css';
import { Part } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { clearance, safety } from './captures.ts';

const weight = {
  not_asked: 'warn',
  not_said: 'warn',
  safe: 'good',
  unsafe: 'danger',
  cleared: 'warn',
} as const;

/** Whether the client is safe with the other person: asked alone, before anything is renegotiated. IPT protocol reference, 2.3.2 safety. */
export function DisputeSafety({ dispute, person }: { dispute: Dispute; person: string }) {
  const { t, i18n } = useTranslation();
  const view = useCourseView();
  const { course } = view;
  const { personId } = dispute;
  const session = sessionNow(view);
  const isHalfWay = (session ?? 0) >= scaledSession(8, sessionsAgreed(course));
  const state = safetyWith(course, personId);
  const entries = safetyToldOf(course.dispute.safety, personId);
  return (
    <Part title={t('work.dispute.safety', { name: person })} id="safety">
      <Notice kind={weight[state]} spoken="now">
        {t(`work.dispute.state.${state}`, { name: person })}
      </Notice>
      {entries.length > 0 && (
        <ul className={css.plain}>
          {entries.map((entry) => (
            <li key={entry.seq} dir="auto">
              {dateInWords(entry.on, i18n.language)}:{' '}
              {entry.kind === 'checked'
                ? [
                    t(`work.dispute.choice.safetyAnswer.${entry.answer}`),
                    t(`work.dispute.choice.askedAlone.${entry.asked}`),
                    entry.words,
                  ]
                    .filter(Boolean)
                    .join('. ')
                : entry.reason}
            </li>
          ))}
        </ul>
      )}
      <InPlace
        capture={safety}
        start={{
          personId,
          session,
          when: entries.length === 0 ? 'selection' : isHalfWay ? 'mid_point' : undefined,
        }}
        place={`${personId}/new`}
        kind={state === 'not_asked' ? 'primary' : 'plain'}
        opens={entries.length === 0 ? t('work.dispute.check') : t('work.dispute.checkAgain')}
      />
      {state === 'unsafe' && (
        <InPlace
          capture={clearance}
          start={{ personId }}
          place={personId}
          kind="quiet"
          opens={t('work.dispute.clear')}
        />
      )}
    </Part>
  );
}
