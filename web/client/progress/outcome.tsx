import { useTranslation } from 'react-i18next';
import { hasAnything, sideBySide } from '#core/course/outcome/side-by-side.ts';
import { OutcomeSideBySide } from '#web/both/outcome/side-by-side.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Part } from '#web/ui/layout/layout.tsx';

/** What changed, all of it over the same weeks: how I feel, my days, my aims, what I practise and my people. */
export function OutcomeLaid() {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  if (!hasAnything(sideBySide(course))) return null;
  return (
    <Part title={t('course.outcome.title.client')}>
      <OutcomeSideBySide course={course} reader="client" level={3} />
    </Part>
  );
}
