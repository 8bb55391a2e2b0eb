import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MemberSeen } from '#core/api-answers/groups.ts';
import { useGroupHere } from '#web/group/frame.tsx';
import css from '#web/group/group.module.css';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { hasAlarmToClose, mayBeInDanger } from './of-who-died.ts';

const byAlarm = ({ alarm }: Pick<MemberSeen, 'alarm'>) =>
  ['now', 'same_day', 'before_next_session'].indexOf(alarm);

/** Whose alarm waits, the most urgent first: it stands before all else. */
export function MembersInDanger() {
  const { t } = useTranslation();
  const { id, view } = useGroupHere();
  const waiting = view.members.filter(mayBeInDanger).toSorted((one, other) => byAlarm(one) - byAlarm(other));
  if (waiting.length === 0) return null;
  return (
    <Notice kind="danger" title={t('group.now.alarms', { count: waiting.length })}>
      <ul className={css.plain}>
        {waiting.map(({ course, name, alarm }) => (
          <li key={course}>
            <Link to="/groups/$group/members/$course" params={{ group: id, course }}>
              <bdi>{name}</bdi>
            </Link>
            : {t(`group.alarm.${alarm}`)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Alarms from before somebody died: nobody is in danger by them, so they come after all that waits. */
export function AlarmsToClose() {
  const { t } = useTranslation();
  const { view } = useGroupHere();
  const died = view.members.filter(hasAlarmToClose);
  if (died.length === 0) return null;
  return (
    <Notice title={t('group.now.toClose', { count: died.length })}>
      <p>{t('group.now.toCloseSays')}</p>
      <ul className={css.plain}>
        {died.map(({ course, name }) => (
          <li key={course}>
            <Link
              to="/courses/$course/safety"
              params={{ course }}
              hash="alarms"
              className={standingLinkClass}
            >
              {t('risk.close.title', { name: name || t('today.noName') })}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
