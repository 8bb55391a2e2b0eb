import { useTranslation } from 'react-i18next';
import { OneText } from '#web/therapist/course/captures/one-text.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { network } from '#web/therapist/course/work/deficits/captures.ts';

/** Whom to stay in touch with, and how often, whatever the course was about. IPT protocol reference, 2.3.4 (DF-8) and 6.1 (E-05). */
export function StayingInTouch() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const { networkPlan } = course.deficits.texts;
  if (!networkPlan && !acts.includes('writeNetworkPlan')) return null;
  return (
    <>
      <h4>{t('ending.planNetwork')}</h4>
      <OneText capture={network} where={{}} now={networkPlan} opens={t('ending.networkWrite')} />
    </>
  );
}
