import { useTranslation } from 'react-i18next';
import type { FeedbackCard } from '#core/course/feedback-cards/state.ts';
import { SaidList } from '#web/ui/words/said-list.tsx';

/** What somebody close answered on a card; “I” is whoever answered, and the client is named as on the card. */
export function CardAnswered({ answered }: { answered: NonNullable<FeedbackCard['answered']> }) {
  const { t } = useTranslation();
  const { answers, like, wish } = answered;
  return (
    <SaidList
      rows={[
        ...answers.map(({ item, answer }) => ({
          title: t(`closeCard.read.${item}`),
          lines: [t(`closeCard.answer.${answer}`)],
        })),
        { title: t('closeCard.like'), lines: [like] },
        { title: t('closeCard.wish'), lines: [wish] },
      ]}
    />
  );
}
