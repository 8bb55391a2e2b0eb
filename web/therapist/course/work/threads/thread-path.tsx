import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ThreadStep, threadOf } from '#core/course/threads/threads.ts';
import { nameOf } from '#web/both/people/names.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { inShort } from '#web/ui/words/in-short.ts';
import { WorkLink } from './link.tsx';
import threadCss from './threads.module.css';

/** The path a piece of work stands on: person and event, analysis, rehearsal, try-out, result; each a link. */
export function ThreadPath({ id }: { id: string }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const thread = threadOf(course, id);
  if (!thread) return null;
  const params = { course: course.id };
  const events = course.timeline.events.filter((event) => thread.eventIds.includes(event.id));
  const moments = course.moodLinks.links.filter((link) => thread.momentIds.includes(link.id));
  return (
    <nav aria-label={t('work.thread')} className={threadCss.thread}>
      <ol>
        {thread.personIds
          .filter((person) => nameOf(course, person))
          .map((person) => (
            <Stop key={person} kind="person">
              <Link to="/courses/$course/people/$person" params={{ ...params, person }}>
                <bdi>{nameOf(course, person)}</bdi>
              </Link>
            </Stop>
          ))}
        {events.map((event) => (
          <Stop key={event.id} kind="event">
            <Link to="/courses/$course/timeline" params={params}>
              <bdi>{inShort(event.what)}</bdi>
            </Link>
          </Stop>
        ))}
        {moments.map((moment) => (
          <Stop key={moment.id} kind="moment">
            <bdi>{inShort(moment.event.what)}</bdi>
          </Stop>
        ))}
        {thread.steps.map((step) => (
          <Steps key={step.id} step={step} here={step.id === id} />
        ))}
      </ol>
    </nav>
  );
}

function Stop({ kind, children }: { kind: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <li>
      <span className={threadCss.stopKind}>{t(`work.kind.${kind}`)}</span>
      {children}
    </li>
  );
}

/** A piece of work on the path, and for a try-out that was told its result. */
function Steps({ step, here }: { step: ThreadStep; here: boolean }) {
  const { t } = useTranslation();
  const isTold = step.kind === 'try_out' && step.stands !== 'waiting';
  return (
    <>
      <Stop kind={step.kind}>
        {here ? (
          <span aria-current="page" className={threadCss.stopHere}>
            <bdi>{inShort(step.title)}</bdi>
          </span>
        ) : (
          <WorkLink kind={step.kind} id={step.id}>
            {step.title}
          </WorkLink>
        )}
        {!isTold && <span className={shapes.remark}>{t(`work.stands.${step.stands}`)}</span>}
      </Stop>
      {isTold && (
        <Stop kind="result">
          <WorkLink kind="try_out" id={step.id}>
            {t(`work.stands.${step.stands}`)}
          </WorkLink>
        </Stop>
      )}
    </>
  );
}
