import { useTranslation } from 'react-i18next';
import type { Consent } from '#core/course/consent/consent.ts';
import { useAct } from '../course-here.ts';
import { Button } from '../ui/button.tsx';
import { Refused } from '../ui/notice.tsx';
import { saidDay } from '../when.ts';
import { useMyCourse } from './my-course.tsx';
import css from './place.module.css';

function OneAnswer({ consent }: { consent: Consent }) {
  const { t, i18n } = useTranslation();
  const { course } = useMyCourse();
  const give = useAct(course.id, 'giveConsent');
  const withdraw = useAct(course.id, 'withdrawConsent');
  const { item, whom, answer, on } = consent;
  const form = { item, whom };
  const name = whom ? t('clientConsent.contactOf', { whom }) : t(`clientConsent.item.${item}.name`);
  return (
    <li className={css.item}>
      <p dir="auto">
        <strong>{name}</strong>
      </p>
      <p className={css.soft}>{t(`clientConsent.said.${answer}`, { on: saidDay(on, i18n.language) })}</p>
      <div>
        {answer === 'given' ? (
          <Button
            size="small"
            aria-label={t('clientConsent.takeBackOf', { name })}
            onPress={() => withdraw.mutate({ form })}
          >
            {t('clientConsent.takeBack')}
          </Button>
        ) : (
          <Button
            size="small"
            aria-label={t('clientConsent.agreeTo', { name })}
            onPress={() => give.mutate({ form })}
          >
            {t('clientConsent.agreeNow')}
          </Button>
        )}
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
