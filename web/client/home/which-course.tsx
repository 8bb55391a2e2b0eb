import { useTranslation } from 'react-i18next';
import type { OwnCourse } from '#core/lists/own-courses.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

interface WhichCourseProps {
  shown: string;
  /** Those under way: more than one. */
  courses: readonly OwnCourse[];
  onShow: (course: string) => void;
}

/** Which of two treatments this place is about, where both are under way at one time (IPT protocol reference, 12.1). */
export function WhichCourse({ shown, courses, onShow }: WhichCourseProps) {
  const { t, i18n } = useTranslation();
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
      value={shown}
      onChange={onShow}
    />
  );
}
