import { useTranslation } from 'react-i18next';
import type { ConsentItem } from '#core/course/consent/consent.ts';
import { useAct } from '../course-here.ts';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { useMyCourse } from './my-course.tsx';
import css from './place.module.css';

interface ConsentQuestionProps {
  item: ConsentItem;
  at: number;
  count: number;
  onSettled: () => void;
}

/** One thing to agree to or not, both answers alike in weight. Leaving it for later answers nothing. */
export function ConsentQuestion({ item, at, count, onSettled }: ConsentQuestionProps) {
  const { t } = useTranslation();
  const { course, therapist } = useMyCourse();
  const give = useAct(course.id, 'giveConsent');
  const refuse = useAct(course.id, 'refuseConsent');
  const after = { onSuccess: onSettled };
  const who = therapist || t('client.yourTherapist');
  return (
    <section className={css.next} aria-labelledby={`consent-${item}`}>
      <p className={css.far}>{t('clientConsent.far', { at, count })}</p>
      <h2 id={`consent-${item}`}>{t(`clientConsent.item.${item}.ask`, { who })}</h2>
      <p>{t(`clientConsent.item.${item}.why`, { who })}</p>
      <Refused sentence={give.error?.problem?.title ?? refuse.error?.problem?.title} />
      <Row>
        <Button isPending={give.isPending} onPress={() => give.mutate({ form: { item } }, after)}>
          {t(`clientConsent.item.${item}.yes`)}
        </Button>
        <Button isPending={refuse.isPending} onPress={() => refuse.mutate({ form: { item } }, after)}>
          {t('clientConsent.no')}
        </Button>
        <Button onPress={onSettled}>{t('clientConsent.later')}</Button>
      </Row>
    </section>
  );
}
