import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { countersignsAsked, isTrainees } from '#core/course/sign-offs/asked.ts';
import { useNameOf } from '#web/app/colleagues.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Badge } from '#web/ui/words/badge.tsx';

/** That the course is a trainee’s, and whose, and what waits now for the supervisor; both lead to where it is said. */
export function TraineeAndCountersigns() {
  const { t } = useTranslation();
  const { course, as } = useCourseView();
  const nameOf = useNameOf();
  const { trainee } = course.signOffs;
  const asked = countersignsAsked(course);
  const waiting = asked.filter(({ state, when }) => state === 'waiting' && when === 'now');
  const refused = asked.filter(({ state }) => state === 'not_agreed');
  if (as === 'client' || (!isTrainees(course) && waiting.length + refused.length === 0)) return null;
  const there = { to: '/courses/$course/countersigns', params: { course: course.id } } as const;
  const supervisor = nameOf(trainee?.supervisor ?? '');
  return (
    <>
      {isTrainees(course) && (
        <Link {...there}>
          <Badge>{supervisor ? t('signOffs.inHead', { supervisor }) : t('signOffs.inHeadUnnamed')}</Badge>
        </Link>
      )}
      {waiting.length > 0 && (
        <Link {...there}>
          <Badge tone="warn">
            {t(as === 'supervisor' ? 'signOffs.waitsYou' : 'signOffs.waits', { count: waiting.length })}
          </Badge>
        </Link>
      )}
      {refused.length > 0 && (
        <Link {...there}>
          <Badge tone="refused">{t('signOffs.notAgreed', { count: refused.length })}</Badge>
        </Link>
      )}
    </>
  );
}
