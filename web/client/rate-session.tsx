import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import { useAct } from '../course-here.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { Rating } from '../ui/rating.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useMyCourse } from './my-course.tsx';

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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (helpful === undefined || rightFocus === undefined) return;
    rate.mutate({ form: { session, helpful, rightFocus, missed } });
  };
  const ends = { lowWord: t('clientSessions.low'), highWord: t('clientSessions.high') };
  return (
    <Disclosure title={t('clientSessions.rate')} level={2}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Rating label={t('clientSessions.helpful')} value={helpful} onChange={setHelpful} {...ends} />
          <Rating
            label={t('clientSessions.rightFocus')}
            value={rightFocus}
            onChange={setRightFocus}
            {...ends}
          />
          <TextArea
            label={t('clientSessions.missed')}
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
              {t('clientSessions.send')}
            </Button>
          </div>
        </Stack>
      </form>
    </Disclosure>
  );
}
