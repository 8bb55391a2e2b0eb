import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { canThisWait } from '#core/course/decisions/choosing.ts';
import type { Decision } from '#core/course/decisions/state.ts';
import { Part, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { DecisionOptions } from './decision-options.tsx';
import { DecisionTable } from './decision-table.tsx';
import { Gone } from './gone.tsx';
import { OneText } from './one-text.tsx';
import { Rehearse } from './rehearse.tsx';
import { BackToWork, RoomHead } from './room-head.tsx';
import { frame, reviewDecision } from './technique-captures.ts';
import { ThreadPath } from './thread-path.tsx';
import { TryIt } from './try-it.tsx';

/** A decision analysis: options widened and weighed, one chosen by the client (T-06). */
export function DecisionPage() {
  const { course } = useCourseHere();
  const { id } = useParams({ from: '/staff/courses/$course/work/decision/$id' });
  const decision = course.decisions.decisions.find((one) => one.id === id);
  return decision ? <DecisionSheet key={id} decision={decision} /> : <Gone />;
}

function DecisionSheet({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const { course } = useCourseHere();
  const { id, texts, options, choices, personIds } = decision;
  const problem = texts.frame?.text.problem ?? '';
  const choice = choices.at(-1);
  const chosen = options.find((option) => option.id === choice?.optionId);
  return (
    <Stack gap="section">
      <RoomHead above={<BackToWork />} title={problem} lead={t('work-techniques.decision.title')} />
      <ThreadPath id={id} />
      {chosen && choice && (
        <Notice kind="good" title={t('work-techniques.decision.chosen', { label: chosen.text.label })}>
          <p dir="auto">{t('work-techniques.decision.why', { why: choice.whyChosen })}</p>
          {choice.backup && (
            <p dir="auto">{t('work-techniques.decision.backup', { backup: choice.backup })}</p>
          )}
        </Notice>
      )}
      {chosen && (
        <Stack>
          <Rehearse
            kind="primary"
            personIds={personIds}
            scene={{
              scenario: chosen.text.label,
              goal: texts.frame?.text.desiredOutcome ?? '',
              decisionId: id,
            }}
          />
          <TryIt from={{ kind: 'decision', id }} start={{ what: chosen.text.label, personIds }} />
        </Stack>
      )}
      {!chosen && canThisWait(course, decision) === 'ask' && (
        <Notice kind="warn">{t('work-techniques.decision.wait')}</Notice>
      )}
      <Part title={t('work-techniques.decision.frame')}>
        <OneText capture={frame} where={{ decisionId: id }} now={texts.frame} />
      </Part>
      <Part title={t('work-techniques.decision.options')}>
        <DecisionTable decision={decision} />
        <DecisionOptions decision={decision} />
      </Part>
      {chosen && (
        <Part title={t('work-techniques.decision.review')}>
          <OneText capture={reviewDecision} where={{ decisionId: id }} now={texts.review} />
        </Part>
      )}
    </Stack>
  );
}
