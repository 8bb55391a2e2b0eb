import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { feedbackLeft } from '#core/course/ending/goodbye-questions.ts';
import { useCourseInWords } from '#web/app/course-in-words.ts';
import { useEarlierCourses } from '#web/client/my-course.tsx';
import { useLeftOut } from '#web/client/page/left-out.ts';
import css from '#web/client/page/page.module.css';
import { Button, buttonClass } from '#web/ui/buttons/button.tsx';
import { Row } from '#web/ui/layout/layout.tsx';

function AskedOf({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: view } = useCourseInWords(id);
  const { leftOut, leaveOut } = useLeftOut(id);
  if (!view || !feedbackLeft(view.course, leftOut)) return null;
  return (
    <section className={css.next} aria-labelledby="feedback-before">
      <h2 id="feedback-before">{t('client.feedback.before')}</h2>
      <p>{t('client.feedback.beforeWords')}</p>
      <Row>
        <Link to="/my/feedback/$course" params={{ course: id }} className={buttonClass()}>
          {t('client.next.feedbackGo')}
        </Link>
        <Button onPress={() => leaveOut('feedback')}>{t('client.next.notNow')}</Button>
      </Row>
    </section>
  );
}

/** How the course just finished was is still asked when another has begun, until it is said or left out (E-12, 6.7). */
export function FeedbackAsked() {
  const [latest] = useEarlierCourses();
  return latest ? <AskedOf id={latest} /> : null;
}
