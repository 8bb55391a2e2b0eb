import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionRating } from '#core/course/alliance/state.ts';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import { useAct } from '#web/app/course.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';

type Said = Partial<Pick<SessionRating, 'helpful' | 'rightFocus' | 'understood' | 'missed'>>;

function RateForm({ session, said = {}, onSaid }: { session: number; said?: Said; onSaid: () => void }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const rate = useAct(course.id, 'rateSession');
  const [{ helpful, rightFocus, understood, missed = '' }, setRated] = useState<Said>(said);
  const change = (patch: Said) => setRated((before) => ({ ...before, ...patch }));
  const submit = submits(() => {
    if (helpful === undefined || rightFocus === undefined) return;
    rate.mutate({ form: { session, helpful, rightFocus, understood, missed } }, { onSuccess: onSaid });
  });
  const ends = { lowWord: t('client.sessions.low'), highWord: t('client.sessions.high') };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Rating
          label={t('client.sessions.helpful')}
          value={helpful}
          onChange={(chosen) => change({ helpful: chosen })}
          {...ends}
        />
        <Rating
          label={t('client.sessions.rightFocus')}
          value={rightFocus}
          onChange={(chosen) => change({ rightFocus: chosen })}
          {...ends}
        />
        <Rating
          label={t('client.sessions.understood')}
          optional
          value={understood}
          onChange={(chosen) => change({ understood: chosen })}
          {...ends}
        />
        <TextArea
          label={t('client.sessions.missed')}
          optional
          rows={2}
          value={missed}
          onChange={(typed) => change({ missed: typed })}
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
  );
}

/** How the last session was for me: numbers and a line; once said it can be read again, and said otherwise. */
export function RateSession() {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const session = lastNumber(course);
  const said = course.alliance.sessions.findLast((one) => one.session === session);
  if (session === 0 || (!said && !may('rateSession'))) return null;
  const number = (value: number | undefined) =>
    value === undefined ? undefined : t('client.sessions.ratedTen', { count: value });
  return (
    <Stack>
      {said && (
        <Part title={t('client.sessions.ratedOf', { session })}>
          <SaidList
            rows={[
              { title: t('client.sessions.helpful'), lines: [number(said.helpful)] },
              { title: t('client.sessions.rightFocus'), lines: [number(said.rightFocus)] },
              { title: t('client.sessions.understood'), lines: [number(said.understood)] },
              { title: t('client.sessions.missed'), lines: [said.missed] },
            ]}
          />
        </Part>
      )}
      {may('rateSession') && (
        <ShutsOnceDone title={t(said ? 'client.sessions.rateAgain' : 'client.sessions.rate')} level={2}>
          {(done) => <RateForm key={said?.id} session={session} said={said} onSaid={done} />}
        </ShutsOnceDone>
      )}
    </Stack>
  );
}
