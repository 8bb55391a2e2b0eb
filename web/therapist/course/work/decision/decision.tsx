import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { canThisWait } from '#core/course/decisions/choosing.ts';
import type { Decision } from '#core/course/decisions/state.ts';
import { OneText } from '#web/therapist/course/captures/one-text.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { WorkNotFound } from '#web/therapist/course/work/not-found.tsx';
import { StartRolePlay } from '#web/therapist/course/work/role-play/start.tsx';
import { BackToWork, RoomHead } from '#web/therapist/course/work/room-head.tsx';
import { ThreadPath } from '#web/therapist/course/work/threads/thread-path.tsx';
import { AgreeTryOut } from '#web/therapist/course/work/try-outs/agree.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { frame, reviewDecision } from './captures.ts';
import { DecisionOptions } from './options.tsx';
import { DecisionTable } from './table.tsx';

/** A decision analysis: options widened and weighed, one chosen by the client (T-06). */
export function DecisionPage() {
  const { course } = useCourseView();
  const { id } = useParams({ from: '/staff/courses/$course/work/decision/$id' });
  const decision = course.decisions.decisions.find((one) => one.id === id);
  return decision ? <DecisionSheet key={id} decision={decision} /> : <WorkNotFound />;
}

function DecisionSheet({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { id, texts, options, choices, personIds } = decision;
  const problem = texts.frame?.text.problem ?? '';
  const choice = choices.at(-1);
  const chosen = options.find((option) => option.id === choice?.optionId);
  return (
    <Stack gap="section">
      <RoomHead above={<BackToWork />} title={problem} lead={t('work.decision.title')} />
      <ThreadPath id={id} />
      {chosen && choice && (
        <Notice kind="good" title={t('work.decision.chosen', { label: chosen.text.label })}>
          <p dir="auto">{t('work.decision.why', { why: choice.whyChosen })}</p>
          {choice.backup && <p dir="auto">{t('work.decision.backup', { backup: choice.backup })}</p>}
        </Notice>
      )}
      {chosen && (
        <Stack>
          <StartRolePlay
            kind="primary"
            personIds={personIds}
            scene={{
              scenario: chosen.text.label,
              goal: texts.frame?.text.desiredOutcome ?? '',
              decisionId: id,
            }}
          />
          <AgreeTryOut from={{ kind: 'decision', id }} start={{ what: chosen.text.label, personIds }} />
        </Stack>
      )}
      {!chosen && canThisWait(course, decision) === 'ask' && (
        <Notice kind="warn">{t('work.decision.wait')}</Notice>
      )}
      <Part title={t('work.decision.frame')}>
        <OneText capture={frame} where={{ decisionId: id }} now={texts.frame} />
      </Part>
      <Part title={t('work.decision.options')}>
        <DecisionTable decision={decision} />
        <DecisionOptions decision={decision} />
      </Part>
      {chosen && (
        <Part title={t('work.decision.review')}>
          <OneText capture={reviewDecision} where={{ decisionId: id }} now={texts.review} />
        </Part>
      )}
    </Stack>
  );
}
