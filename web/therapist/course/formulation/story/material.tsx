import { useTranslation } from 'react-i18next';
import { BehindRead, beganSaid, OnsetRead, PartsRead } from '#web/both/how-it-began/read.tsx';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

/** What was said and marked of how it began, what keeps it going and what lies behind it (IPT protocol reference, 5.3). */
export function Material() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  if (!beganSaid(course)) return null;
  return (
    <Disclosure title={t('howItBegan.material.title')}>
      <Stack>
        <p className={css.faint}>{t('howItBegan.material.lead')}</p>
        <PartsRead course={course} />
        <OnsetRead course={course} />
        <BehindRead course={course} />
        <p>
          <RoomLink to="opening">{t('opening.began.title')}</RoomLink>
        </p>
      </Stack>
    </Disclosure>
  );
}
