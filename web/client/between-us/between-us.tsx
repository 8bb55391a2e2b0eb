import { useTranslation } from 'react-i18next';
import { useMyCourse } from '#web/client/my-course.tsx';
import { ClientPage } from '#web/client/page/page.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { AskSomebody } from './ask.tsx';
import { MyCard } from './card.tsx';

/** How it is for those close to me: cards I offer, and what came back, which I read first (04, 4.7). */
export function BetweenUs() {
  const { t } = useTranslation();
  const { course, may, who } = useMyCourse();
  const isAny = may('offerFeedbackCard') || course.feedbackCards.cards.length > 0;
  return (
    <ClientPage
      ofCourse
      title={t('client.betweenUs.title')}
      lead={t(course.closing.closed ? 'client.finished.lead' : 'client.betweenUs.lead')}
      reads={
        isAny
          ? { says: t('client.betweenUs.reads', { who }), by: ['offerFeedbackCard', 'decideFeedbackCard'] }
          : undefined
      }
    >
      {may('offerFeedbackCard') && <AskSomebody />}
      {course.closing.closed && course.feedbackCards.cards.length === 0 && (
        <Empty title={t('client.finished.none')} />
      )}
      {course.feedbackCards.cards.toReversed().map((card) => (
        <MyCard key={card.id} card={card} />
      ))}
    </ClientPage>
  );
}
