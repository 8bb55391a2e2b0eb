import { useTranslation } from 'react-i18next';
import { contractNow } from '#core/course/contract/terms-now.ts';
import { isOpenEnded } from '#core/course/protocol-followed/preset-chosen.ts';
import { useAct } from '#web/app/course.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { TermsEarlier } from './terms-earlier.tsx';

/** What we agreed: how many sessions, when one is missed, what to do in an emergency. */
export function Terms() {
  const { t, i18n } = useTranslation();
  const { course, may } = useMyCourse();
  const acknowledge = useAct(course.id, 'acknowledgeContract');
  const now = contractNow(course);
  if (!now) return null;
  const said = [
    now.ends === undefined || isOpenEnded(course)
      ? t('client.work.terms.noEnd', { minutes: now.minutes })
      : t('client.work.terms.sessions', { sessions: now.sessions, minutes: now.minutes }),
    now.whenAndWhere,
    now.attendancePolicy,
    now.emergencyArrangements,
    now.confidentiality,
    now.fees,
    ...now.workingRules,
  ].filter(Boolean);
  return (
    <Disclosure title={t('client.work.terms.title')} level={2} of="terms">
      <Stack>
        {said.map((sentence) => (
          <p key={sentence} dir="auto">
            {sentence}
          </p>
        ))}
        {!now.acknowledged && may('acknowledgeContract') && (
          <div>
            <Button
              isPending={acknowledge.isPending}
              onPress={() => acknowledge.mutate({ form: { version: now.version } })}
            >
              {t('client.work.terms.agree')}
            </Button>
          </div>
        )}
        {now.acknowledged && (
          <p className={css.soft}>
            {t(`client.work.terms.${now.acknowledged.as === 'client' ? 'acknowledged' : 'recorded'}`, {
              on: dateInWords(now.acknowledged.on, i18n.language),
            })}
          </p>
        )}
        <TermsEarlier versions={course.contract.versions} />
        <Refused sentence={acknowledge.error?.problem?.title} />
      </Stack>
    </Disclosure>
  );
}
