import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type ThreadKind, threads } from '#core/course/threads/threads.ts';
import { nameOf } from '#web/both/people/names.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import css from '#web/therapist/course/work/work.module.css';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { WorkLink } from './link.tsx';

const startOf = { analysis: 'analysis', decision: 'decision', role_play: 'role-play' } as const;
const wordsOf = { analysis: 'analyse', decision: 'decide', role_play: 'rehearse' } as const;
const actOf = { analysis: 'startAnalysis', decision: 'startDecision', role_play: 'startRolePlay' } as const;

type KindWithPerson = Exclude<ThreadKind, 'saying' | 'conversation'>;

/** Pieces of work of these kinds with one person, and a way to start another from them. */
export function WorkWith({ person, kinds }: { person: string; kinds: readonly KindWithPerson[] }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const steps = threads(course)
    .flatMap((thread) => thread.steps)
    .filter(({ kind, personIds }) => kinds.some((one) => one === kind) && personIds.includes(person));
  return (
    <Stack>
      {steps.length > 0 && (
        <ul className={css.plain}>
          {steps.map(({ kind, id, title, stands }) => (
            <li key={id}>
              {t(`work.kind.${kind}`)}:{' '}
              <WorkLink kind={kind} id={id}>
                {title}
              </WorkLink>{' '}
              <span className={shapes.remark}>({t(`work.stands.${stands}`)})</span>
            </li>
          ))}
        </ul>
      )}
      <Row>
        {kinds.flatMap((kind) =>
          kind === 'try_out' || !acts.includes(actOf[kind]) ? (
            []
          ) : (
            <Link
              key={kind}
              to="/courses/$course/work/start/$what"
              params={{ course: course.id, what: startOf[kind] }}
              search={{ person }}
              className={buttonClass({ size: 'small' })}
              data-print="never"
            >
              {t(`work.dispute.${wordsOf[kind]}`, { name: nameOf(course, person) })}
            </Link>
          ),
        )}
      </Row>
    </Stack>
  );
}
