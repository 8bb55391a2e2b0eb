import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupToSeeNamed } from '#core/api-answers/credentials.ts';
import type { ReasonToSee } from '#core/supervision/whom-to-see.ts';
import css from '#web/group/group.module.css';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

type Seen = Pick<GroupToSeeNamed, 'group' | 'members'>;

/** The members a reason is about, each a way to where it is answered. */
function Members({ of, courses, to }: { of: Seen; courses: readonly string[]; to: 'member' | 'course' }) {
  const { t } = useTranslation();
  return courses.map((course) => {
    const name = of.members.find((one) => one.course === course)?.name;
    if (!name) return <span key={course}>{t('group.need.keptBack')}</span>;
    return to === 'course' ? (
      <Link key={course} to="/courses/$course" params={{ course }} className={standingLinkClass}>
        <bdi>{name}</bdi>
      </Link>
    ) : (
      <Link
        key={course}
        to="/groups/$group/members/$course"
        params={{ group: of.group, course }}
        className={standingLinkClass}
      >
        <bdi>{name}</bdi>
      </Link>
    );
  });
}

/** One reason, with whatever leads to its answer. */
function Reason({ of, why }: { of: Seen; why: ReasonToSee }): ReactNode {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const params = { group: of.group };
  switch (why.kind) {
    case 'alarm':
      return (
        <>
          <Badge tone="danger">{t(`group.need.alarm_${why.urgency}`)}</Badge>
          <Members of={of} courses={why.courses} to="member" />
        </>
      );
    case 'nobody_named':
      return (
        <>
          <span>{t('group.need.nobody_named')}</span>
          <Link to="/groups/$group/about" params={params} className={standingLinkClass}>
            {t('group.need.name')}
          </Link>
        </>
      );
    case 'late_entry':
      return (
        <>
          <span>{t('group.need.late_entry', { count: why.meetings.length })}</span>
          <Link to="/groups/$group/meetings" params={params} className={standingLinkClass}>
            {t('group.need.meetings')}
          </Link>
        </>
      );
    case 'silent':
      return (
        <>
          <span>{t('group.need.silent', { on: day(why.since) })}</span>
          <Link to="/groups/$group/meetings" params={params} className={standingLinkClass}>
            {t('group.need.meetings')}
          </Link>
        </>
      );
    case 'not_ended':
      return (
        <>
          <span>{t('group.need.not_ended', { on: day(why.since) })}</span>
          <Link to="/groups/$group/about" params={params} className={standingLinkClass}>
            {t('group.need.about')}
          </Link>
        </>
      );
    case 'action_overdue':
      return (
        <>
          <span>{t('group.need.action_overdue', { count: why.actions.length })}</span>
          <Link to="/groups/$group/supervision" params={params} hash="due" className={standingLinkClass}>
            {t('group.need.due')}
          </Link>
        </>
      );
    case 'to_call':
      return (
        <>
          <span>{t('group.need.to_call')}</span>
          {why.courses.map((course) => (
            <Link
              key={course}
              to="/groups/$group/supervision"
              params={params}
              hash="calls"
              className={standingLinkClass}
            >
              <bdi>{of.members.find((one) => one.course === course)?.name}</bdi>
            </Link>
          ))}
        </>
      );
    default:
      return (
        <>
          <span>{t(`group.need.${why.kind}`)}</span>
          <Members of={of} courses={why.courses} to={why.kind === 'countersign' ? 'course' : 'member'} />
        </>
      );
  }
}

/** What in a group asks for its supervisor, weightiest first, each leading to the place where it is answered. */
export function Need({ of }: { of: GroupToSeeNamed }) {
  return (
    <ul className={css.plain}>
      {of.why.map((why) => (
        <li key={why.kind === 'alarm' ? why.urgency : why.kind} className={css.reason}>
          <Reason of={of} why={why} />
        </li>
      ))}
    </ul>
  );
}
