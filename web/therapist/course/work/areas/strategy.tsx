import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionsWithStrategy } from '#core/course/session-room/techniques-used.ts';
import type { Strategy } from '#core/protocols/areas/problem-area.ts';
import { useAct } from '#web/app/course.ts';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import css from '#web/therapist/course/work/work.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import type { StrategyState } from './strategy-state.ts';

interface StrategyItemProps {
  strategy: Strategy;
  state: StrategyState;
  /** What is written at this step. */
  children: ReactNode;
}

/** One step of the work in an area: its questions on demand, what to keep of it, and in which sessions it was worked on. */
export function StrategyItem({ strategy, state, children }: StrategyItemProps) {
  const { t } = useTranslation();
  const { id, title, questions, captures } = strategy;
  return (
    <li id={id}>
      <Disclosure
        title={`${id} ${title} (${t(`work.area.room.${state}`)})`}
        open={state === 'next' ? 'at first' : 'on demand'}
      >
        <Stack>
          <p className={shapes.remark}>{t('work.area.room.keeps', { what: captures })}</p>
          {children}
          <Disclosure title={t('work.area.room.questions')} level={4}>
            <ul className={css.questions}>
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </Disclosure>
          <WorkedOn strategy={id} />
        </Stack>
      </Disclosure>
    </li>
  );
}

function WorkedOn({ strategy }: { strategy: string }) {
  const { t } = useTranslation();
  const view = useCourseView();
  const { course, acts } = view;
  const work = useAct(course.id, 'workStrategy');
  const session = sessionNow(view);
  const sessions = sessionsWithStrategy(course, strategy);
  const isMarked = session !== undefined && sessions.includes(session);
  return (
    <>
      {sessions.length > 0 && (
        <p className={shapes.remark}>
          {t('work.area.room.workedIn', { count: sessions.length, sessions: sessions.join(', ') })}
        </p>
      )}
      {session !== undefined && !isMarked && acts.includes('workStrategy') && (
        <div data-print="never">
          <Button
            kind="quiet"
            size="small"
            isPending={work.isPending}
            onPress={() => work.mutate({ form: { session, strategy } })}
          >
            {t('work.area.room.worked', { session })}
          </Button>
        </div>
      )}
      <Refused sentence={work.error?.problem?.title} />
    </>
  );
}
