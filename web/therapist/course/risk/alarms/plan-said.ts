import { useTranslation } from 'react-i18next';
import { planToldAt } from '#core/course/in-group/plan-told.ts';
import type { Alarm } from '#core/course/risk/state.ts';
import { useNameOf } from '#web/app/colleagues.ts';
import { useCourseView } from '#web/therapist/course/view.ts';

/** What was answered about a plan at an alarm of a group’s member: each by what it is about, in words; nothing where nobody asked. */
export function usePlanSaid(): (alarm: Alarm) => { title: string; lines: string[] }[] {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const nameOf = useNameOf();
  return (alarm) => {
    const told = planToldAt(course, alarm);
    if (!told) return [];
    const { plan, words, staying } = told;
    const who = (by: string) => nameOf(by) || t('risk.inGroup.somebody');
    const asked = told.told.map(({ by, plan: said }) => t(`risk.inGroup.askedBy.${said}`, { who: who(by) }));
    const isUnsaid = staying.length === 0 && plan === 'yes';
    return [
      { title: t('risk.inGroup.planAsked'), lines: [t(`risk.said.${plan}`), ...asked, ...words] },
      { title: t('risk.inGroup.stays'), lines: isUnsaid ? [t('risk.inGroup.staysUnsaid')] : staying },
    ];
  };
}
