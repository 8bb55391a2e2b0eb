import { useTranslation } from 'react-i18next';
import { itemsAskedIn } from '#core/course/consent/answers.ts';
import type { Consent } from '#core/course/consent/state.ts';
import { kinCalled } from '#core/words/kin.ts';
import { useAct } from '#web/app/course.ts';
import { useResearchAsked } from '#web/app/research-asked.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import { dayInWords } from '#web/ui/words/when.ts';

function OneAnswer({ consent }: { consent: Consent }) {
  const { t, i18n } = useTranslation();
  const { course, may } = useMyCourse();
  const give = useAct(course.id, 'giveConsent');
  const withdraw = useAct(course.id, 'withdrawConsent');
  const research = useResearchAsked();
  const { item, whom, answer, on } = consent;
  const form = { item, whom };
  const kin = kinCalled(whom);
  const named = kin
    ? t('client.consent.contactOfMy', { whom: kin })
    : t('client.consent.contactOf', { whom });
  const name = whom ? named : t(`client.consent.item.${item}.name`);
  return (
    <li className={shapes.ruledItem}>
      <p dir="auto">
        <strong>{name}</strong>
      </p>
      <p className={css.soft}>{t(`client.consent.said.${answer}`, { on: dayInWords(on, i18n.language) })}</p>
      <div>
        {answer === 'given' && may('withdrawConsent') ? (
          <Button
            size="small"
            aria-label={t('client.consent.takeBackOf', { name })}
            onPress={() => withdraw.mutate({ form })}
          >
            {t('client.consent.takeBack')}
          </Button>
        ) : answer !== 'given' && may('giveConsent') && itemsAskedIn(course, research).includes(item) ? (
          <Button
            size="small"
            aria-label={t('client.consent.agreeTo', { name })}
            onPress={() => give.mutate({ form })}
          >
            {t('client.consent.agreeNow')}
          </Button>
        ) : null}
      </div>
      <Refused sentence={give.error?.problem?.title ?? withdraw.error?.problem?.title} />
    </li>
  );
}

/** What I answered, each with a way to change my mind. */
export function ConsentAnswers() {
  const { course } = useMyCourse();
  return (
    <ul className={css.items}>
      {course.consent.now.map((consent) => (
        <OneAnswer key={`${consent.item} ${consent.whom}`} consent={consent} />
      ))}
    </ul>
  );
}
