import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FoundCourse } from '#core/api-answers/courses.ts';
import { type RefusedError, send } from '#web/app/api.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

interface FoundCoursesProps {
  found: readonly FoundCourse[];
  reason: string;
  onOpened: () => void;
}

/** Whom the name may mean, each with the one way in that there is. */
export function FoundCourses({ found, reason, onOpened }: FoundCoursesProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const open = useMutation<unknown, RefusedError, string>({
    mutationFn: (course) => send(`courses/${course}/emergency`, { reason }),
    onSuccess: async (_, course) => {
      onOpened();
      await navigate({ to: '/courses/$course', params: { course } });
    },
  });
  return (
    <Part title={t('service.emergency.found')}>
      <p role="status">{t('service.emergency.foundCount', { count: found.length })}</p>
      <Refused sentence={formSentence(open.error, t('entry.noLine'))} />
      <ul className={css.queue}>
        {found.map((one) => (
          <li key={one.course} className={css.pair}>
            <span>
              <bdi className={css.strong}>{one.client}</bdi>
              <br />
              <span className={css.soft}>
                {one.born && t('service.emergency.born', { year: one.born })}{' '}
                {t('service.emergency.with', { therapist: one.therapist })}{' '}
                {one.state === 'closed' && t('service.emergency.closed')}
              </span>
            </span>
            {one.as ? (
              <Link to="/courses/$course" params={{ course: one.course }} className={standingLinkClass}>
                {t('service.emergency.openAlready')}
              </Link>
            ) : (
              <Button
                kind="danger"
                onPress={() => open.mutate(one.course)}
                isPending={open.isPending && open.variables === one.course}
                aria-label={t('service.emergency.goOf', { name: one.client })}
              >
                {t('service.emergency.go')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
