import { useTranslation } from 'react-i18next';
import { useCoursesUnderWay, useMyCourse } from '#web/client/my-course.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

/** Which of two treatments this place is about, where both are under way at one time (IPT protocol reference, 12.1). */
export function WhichCourse() {
  const { t, i18n } = useTranslation();
  const { course } = useMyCourse();
  const { courses, show } = useCoursesUnderWay();
  if (courses.length === 0) return null;
  return (
    <RadioList
      label={t('client.home.which')}
      options={courses.map(({ course: value, therapist, openedOn, called }) => ({
        value,
        label: called,
        hint: t('client.home.whichSince', {
          who: therapist || t('client.yourTherapist'),
          on: dateInWords(openedOn ?? '', i18n.language),
        }),
      }))}
      value={course.id}
      onChange={show}
    />
  );
}
