import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Alarm } from '#core/course/risk/state.ts';
import { useNameOf } from '#web/app/colleagues.ts';
import { useCourseView } from '#web/therapist/course/view.ts';

/** Of an alarm of a member: whether there is a plan, who stays with them, and how whoever leads the group is reached. IPT protocol reference, 12.1. */
export function ToldInGroup({ alarm }: { alarm: Alarm }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { course, group } = useCourseView();
  const told = course.inGroup.plans.filter(({ on }) => on === alarm.on);
  const plan = told.some((one) => one.plan === 'yes') ? 'yes' : 'no';
  const staying = [...new Set(told.map((one) => one.staying).filter(Boolean))].join(', ');
  const name = group?.name ?? course.inGroup.joined?.name ?? '';
  const who = nameOf(alarm.by);
  return (
    <>
      {alarm.source === 'plan' && name && (
        <p>{t(who ? 'risk.inGroup.toldTo' : 'risk.inGroup.toldIn', { who, group: name })}</p>
      )}
      {told.length > 0 && (
        <p>
          <strong>{t(`risk.inGroup.plan.${plan}`)}</strong>{' '}
          {(staying !== '' || plan === 'yes') &&
            t(staying ? 'risk.inGroup.staying' : 'risk.inGroup.nobodyStays', { who: staying })}
        </p>
      )}
      {group && group.leads.length > 0 && (
        <p>
          {t('risk.inGroup.leads', { group: group.name })}{' '}
          {group.leads.map(({ person, name: called, email }, place) => (
            <Fragment key={person}>
              {place > 0 && '; '}
              <bdi>{called}</bdi> <a href={`mailto:${email}`}>{email}</a>
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}
