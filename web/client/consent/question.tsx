import { useTranslation } from 'react-i18next';
import type { ConsentItem } from '#core/course/consent/items.ts';
import { followed } from '#core/guide/followed.ts';
import { useAct } from '#web/app/course.ts';
import { useResearchFor } from '#web/app/research-asked.ts';
import { WhatIsTold } from '#web/client/about/what-is-told.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

interface ConsentQuestionProps {
  item: ConsentItem;
  /** Which of how many, where several are asked one after the other. */
  far?: { at: number; count: number };
  onSettled: () => void;
}

/** One thing to agree to or not, both answers alike in weight. Leaving it for later answers nothing. */
export function ConsentQuestion({ item, far, onSettled }: ConsentQuestionProps) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const give = useAct(course.id, 'giveConsent');
  const refuse = useAct(course.id, 'refuseConsent');
  const purpose = useResearchFor();
  const isOpenEnded = item === 'treatment' && followed(course)?.preset.openEnded !== undefined;
  const after = { onSuccess: onSettled };
  return (
    <section className={css.next} aria-labelledby={`consent-${item}`}>
      {far && <p className={css.far}>{t('client.consent.far', far)}</p>}
      <h2 id={`consent-${item}`}>{t(`client.consent.item.${item}.ask`, { who })}</h2>
      <p>{t(`client.consent.item.${item}.${isOpenEnded ? 'whyOpen' : 'why'}`, { who, purpose })}</p>
      {item === 'treatment' && (
        <Disclosure title={t('client.consent.whatItIs')} level={3}>
          <Stack>
            <WhatIsTold within="question" />
          </Stack>
        </Disclosure>
      )}
      <Refused sentence={give.error?.problem?.title ?? refuse.error?.problem?.title} />
      <Row>
        <Button isPending={give.isPending} onPress={() => give.mutate({ form: { item } }, after)}>
          {t(`client.consent.item.${item}.yes`)}
        </Button>
        <Button isPending={refuse.isPending} onPress={() => refuse.mutate({ form: { item } }, after)}>
          {t('client.consent.no')}
        </Button>
        <Button onPress={onSettled}>{t('client.consent.later')}</Button>
      </Row>
    </section>
  );
}
