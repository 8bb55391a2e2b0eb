import { useTranslation } from 'react-i18next';
import type { HeldMeeting } from '#core/group/meetings/state.ts';
import { useMembers } from '#web/app/colleagues.ts';
import { useGroupHere } from '#web/group/frame.tsx';
import css from '#web/group/group.module.css';

/** What a second person who led a meeting told otherwise: both stand, as said by whom. */
export function ToldOtherwise({ meeting }: { meeting: HeldMeeting }) {
  const { t } = useTranslation();
  const { view } = useGroupHere();
  const colleagues = useMembers().data?.members ?? [];
  if (meeting.toldAgain.length === 0) return null;
  const nameOf = (person: string) =>
    view.facilitators.find((one) => one.person === person)?.name ??
    colleagues.find((one) => one.person === person)?.name ??
    t('group.otherwise.another');
  const memberOf = (course: string) =>
    view.members.find((one) => one.course === course)?.name ?? t('today.noName');
  return (
    <ul className={css.plain}>
      {meeting.toldAgain.flatMap(({ by, on, minutes, members }) => [
        ...(minutes === null
          ? []
          : [
              <li key={`${by} ${on} minutes`}>
                {t('group.otherwise.minutes', { who: nameOf(by), minutes })}
              </li>,
            ]),
        ...members.map(({ course, came }) => (
          <li key={`${by} ${on} ${course}`}>
            {t('group.otherwise.came', {
              who: nameOf(by),
              name: memberOf(course),
              came: t(`group.came.${came}`),
            })}
          </li>
        )),
      ])}
    </ul>
  );
}
