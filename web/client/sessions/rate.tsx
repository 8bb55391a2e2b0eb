import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import { useAct } from '#web/app/course.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

/** How the last session was for me: two numbers and a line, offered once. */
export function RateSession() {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const session = lastNumber(course);
  const rate = useAct(course.id, 'rateSession');
  const [helpful, setHelpful] = useState<number>();
  const [rightFocus, setRightFocus] = useState<number>();
  const [missed, setMissed] = useState('');
  const rated = course.alliance.sessions.some((one) => one.session === session);
  if (session === 0 || rated || !may('rateSession')) return null;
  const submit = submits(() => {
    if (helpful === undefined || rightFocus === undefined) return;
    rate.mutate({ form: { session, helpful, rightFocus, missed } });
  });
  const ends = { lowWord: t('client.sessions.low'), highWord: t('client.sessions.high') };
  return (
    <Disclosure title={t('client.sessions.rate')} level={2}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Rating label={t('client.sessions.helpful')} value={helpful} onChange={setHelpful} {...ends} />
          <Rating
            label={t('client.sessions.rightFocus')}
            value={rightFocus}
            onChange={setRightFocus}
            {...ends}
          />
          <TextArea
            label={t('client.sessions.missed')}
            optional
            rows={2}
            value={missed}
            onChange={setMissed}
          />
          <Refused sentence={rate.error?.problem?.title} />
          <div>
            <Button
              type="submit"
              isDisabled={helpful === undefined || rightFocus === undefined}
              isPending={rate.isPending}
            >
              {t('client.sessions.send')}
            </Button>
          </div>
        </Stack>
      </form>
    </Disclosure>
  );
}
