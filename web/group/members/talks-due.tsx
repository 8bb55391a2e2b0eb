import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGroupHere } from '#web/group/frame.tsx';
import css from '#web/group/group.module.css';
import { Notice } from '#web/ui/words/notice.tsx';

/** Who is to be spoken with alone now: between the meetings, or after them. IPT protocol reference, 7.6, 7.7. */
export function TalksDue() {
  const { t } = useTranslation();
  const { id, view } = useGroupHere();
  const due = view.members.filter(({ state, talks = [] }) => state !== 'invited' && talks.length > 0);
  if (view.as !== 'facilitator' || due.length === 0) return null;
  return (
    <Notice kind="info" title={t('group.talk.due')}>
      <ul className={css.plain}>
        {due.map(({ course, name }) => (
          <li key={course}>
            <Link to="/groups/$group/members/$course" params={{ group: id, course }}>
              <bdi>{name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
