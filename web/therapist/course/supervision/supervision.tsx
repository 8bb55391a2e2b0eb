import { useTranslation } from 'react-i18next';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { Agenda } from './agenda.tsx';
import { BesideOutcome } from './beside-outcome.tsx';
import { Drawn } from './drawn.tsx';
import { HoursOfSupervision } from './hours.tsx';
import { Threads } from './threads.tsx';

/** The course as supervision looks at it: what is asked, what to talk about next, how closely it followed its protocol beside how the scores went. IPT protocol reference, 8.3. */
export function SupervisionRoom() {
  const { t } = useTranslation();
  const { as, therapist } = useCourseView();
  const whose = as === 'supervisor' ? 'supervisor' : 'therapist';
  return (
    <Stack gap="section">
      <PageHead
        title={t('course.supervision.title')}
        lead={t(`course.supervision.lead.${whose}`, { therapist })}
      />
      <Threads />
      <Agenda />
      <BesideOutcome />
      <Drawn />
      <HoursOfSupervision />
    </Stack>
  );
}
