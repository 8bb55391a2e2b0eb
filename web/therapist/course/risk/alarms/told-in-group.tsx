import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { planToldAt, planToldElsewhere } from '#core/course/in-group/plan-told.ts';
import type { Alarm } from '#core/course/risk/state.ts';
import { useNameOf } from '#web/app/colleagues.ts';
import { useCourseView } from '#web/therapist/course/view.ts';

/** Of an alarm of a member: whether there is a plan, who stays with them, and how whoever leads the group is reached. IPT protocol reference, 12.1. */
export function ToldInGroup({ alarm }: { alarm: Alarm }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { course, group } = useCourseView();
  const told = planToldAt(course, alarm);
  const elsewhere = planToldElsewhere(course, alarm);
  const inWords = ({ by, plan }: { by: string; plan: 'yes' | 'no' }) =>
    t(`risk.inGroup.askedBy.${plan}`, { who: nameOf(by) || t('risk.inGroup.somebody') });
  const staying = told?.staying.join(', ') ?? '';
  const name = group?.name ?? course.inGroup.joined?.name ?? '';
  const who = nameOf(alarm.by);
  return (
    <>
      {alarm.source === 'plan' && name && (
        <p>{t(who ? 'risk.inGroup.toldTo' : 'risk.inGroup.toldIn', { who, group: name })}</p>
      )}
      {told && (
        <p>
          <strong>{t(`risk.inGroup.plan.${told.plan}`)}</strong> {told.told.map(inWords).join(' ')}{' '}
          {(staying !== '' || told.plan === 'yes') &&
            t(staying ? 'risk.inGroup.staying' : 'risk.inGroup.nobodyStays', { who: staying })}
        </p>
      )}
      {elsewhere.map(({ by, plan }) => (
        <p key={`${by} ${plan}`}>
          {t('risk.inGroup.ofAnother', { who: nameOf(by) || t('risk.inGroup.somebody') })}
        </p>
      ))}
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
