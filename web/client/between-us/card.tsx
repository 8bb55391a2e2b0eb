import { useTranslation } from 'react-i18next';
import { isCardOut } from '#core/course/feedback-cards/may-be-asked.ts';
import type { FeedbackCard } from '#core/course/feedback-cards/state.ts';
import { seenOfMine } from '#core/course/inventory/seen-of-mine.ts';
import { useAct } from '#web/app/course.ts';
import { CardAnswered } from '#web/both/people/card-answered.tsx';
import { nameOf } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { SeenOfMine } from '#web/client/page/seen-of-mine.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Part, Row } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { dateInWords, dayInWords } from '#web/ui/words/when.ts';

/** One card: whether it waits, what came back, and whether my therapist sees it. */
export function MyCard({ card }: { card: FeedbackCard }) {
  const { t, i18n } = useTranslation();
  const { course, may, who, today, shutCards = [] } = useMyCourse();
  const takeBack = useAct(course.id, 'takeFeedbackCardBack');
  const decide = useAct(course.id, 'decideFeedbackCard');
  const { id, person, until, takenBack, answered, therapist, talkedOver } = card;
  const name = nameOf(course, person) || t('client.betweenUs.somebody');
  const isOut = isCardOut(card, today);
  const isKeptBack = seenOfMine(course, card).sees === 'nothing';
  const stands = shutCards.includes(id) ? 'shut' : 'waits';
  const says = (answer: 'sees' | 'does_not') => decide.mutate({ form: { card: id, therapist: answer } });
  return (
    <Part title={t('client.betweenUs.of', { name })}>
      {!answered && (
        <p>
          {takenBack
            ? t('client.betweenUs.takenBack')
            : isOut
              ? t(`client.betweenUs.${stands}`, { name, until: dateInWords(until, i18n.language) })
              : t('client.betweenUs.over')}
        </p>
      )}
      {isOut && may('takeFeedbackCardBack') && (
        <div>
          <Button
            size="small"
            aria-label={t('client.betweenUs.takeBackOf', { name })}
            isPending={takeBack.isPending}
            onPress={() => takeBack.mutate({ form: { card: id } })}
          >
            {t('client.betweenUs.takeBack')}
          </Button>
        </div>
      )}
      {answered && (
        <>
          <p className={css.soft}>
            {t('client.betweenUs.answered', { on: dayInWords(answered.on, i18n.language) })}
          </p>
          <CardAnswered answered={answered} />
          <p>{t('client.betweenUs.read')}</p>
          <SeenOfMine written={card} />
          {therapist !== 'not_decided' && !(therapist === 'sees' && isKeptBack) && (
            <p>{t(`client.betweenUs.${therapist === 'sees' ? 'shown' : 'kept'}`, { who })}</p>
          )}
          {therapist !== 'sees' && may('decideFeedbackCard') && (
            <Row>
              {!isKeptBack && (
                <Button isPending={decide.isPending} onPress={() => says('sees')}>
                  {t('client.betweenUs.show', { who })}
                </Button>
              )}
              {therapist === 'not_decided' && (
                <Button kind="quiet" onPress={() => says('does_not')}>
                  {t('client.betweenUs.keep')}
                </Button>
              )}
            </Row>
          )}
          {talkedOver.map(({ on, words }) => (
            <p key={`${on}${words}`} className={css.soft} dir="auto">
              {t('client.betweenUs.talked', { on: dayInWords(on, i18n.language), words })}
            </p>
          ))}
        </>
      )}
      <Refused sentence={(takeBack.error ?? decide.error)?.problem?.title} />
    </Part>
  );
}
