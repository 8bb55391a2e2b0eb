import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { drawnToRate } from '#core/course/supervision/sessions-to-draw.ts';
import { threadsWaiting } from '#core/course/supervision/threads.ts';
import { therapistOf } from '#core/course/transfer/therapist.ts';
import type { Reason } from '#core/lists/supervision.ts';
import { openActions } from '#core/supervision/open-actions.ts';
import { DueBy } from '#web/both/supervision/due-by.tsx';
import { useMeetingsAbout } from '#web/both/supervision/meetings.ts';
import { useQueued } from '#web/both/supervision/queue.ts';
import { WhyWords } from '#web/both/supervision/why.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import css from './supervision.module.css';

/** Why it stands in the queue, of which questions stand above as they are asked. */
const flags = (why: readonly Reason[]) => why.filter(({ kind }) => kind !== 'question');

/** What to talk about next: what is asked, what stands against the course, what was agreed and is not done, what was drawn and not looked at. IPT protocol reference, 8.3: an agenda built from flags. */
export function Agenda() {
  const { t } = useTranslation();
  const { as, course } = useCourseView();
  const queued = useQueued(course.id, as === 'supervisor' ? 'asked' : 'not_asked');
  const { data } = useMeetingsAbout(therapistOf(course), course.id);
  const questions = threadsWaiting(course, 'supervisor');
  const notes = threadsWaiting(course, 'therapist');
  const actions = openActions(data?.meetings ?? []);
  const drawn = drawnToRate(course);
  const why = flags(queued?.why ?? []);
  const none = [questions, notes, actions, drawn, why].every((those) => those.length === 0);
  return (
    <Part title={t('course.supervision.agenda')}>
      {none ? (
        <p className={css.soft}>{t('course.supervision.nothing')}</p>
      ) : (
        <ul className={css.agenda}>
          {questions.map(({ id, words }) => (
            <li key={id}>
              {t('course.supervision.onAgenda.question')} <span dir="auto">{words}</span>
            </li>
          ))}
          {why.map((one) => (
            <li key={one.kind}>
              <WhyWords why={one} />
            </li>
          ))}
          {notes.map(({ id, words }) => (
            <li key={id}>
              {t('course.supervision.onAgenda.note')} <span dir="auto">{words}</span>
            </li>
          ))}
          {actions.map(({ supervision, entry, said }) => (
            <li key={`${supervision.id}/${entry}`}>
              {t('course.supervision.onAgenda.action')} <strong dir="auto">{said.action}</strong>{' '}
              <DueBy due={said.due} today={data?.today ?? ''} />
            </li>
          ))}
          {drawn.map(({ session }) => (
            <li key={session}>
              <Link
                to="/courses/$course/session/$n"
                params={{ course: course.id, n: String(session) }}
                search={{ part: 'after' }}
                className={standingLinkClass}
              >
                {t('course.supervision.onAgenda.drawn', { session })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
