import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import { useAct } from '#web/app/course.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { useLeftOut } from '#web/client/page/left-out.ts';
import { OneAtATime } from '#web/client/page/one-at-a-time.tsx';
import { ClientPage } from '#web/client/page/page.tsx';
import { Button, buttonClass } from '#web/ui/buttons/button.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { allianceDue, allianceKey, allianceQuestions } from './alliance-due.ts';

type Rated = Partial<Record<(typeof allianceQuestions)[number], number>> & { words?: string };
const unrated: Rated = {};

/** How the work together is for me: four numbers and a line, all of it mine to leave (ALLI-4). */
export function RateAlliance() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { course, therapist } = useMyCourse();
  const { leaveOut } = useLeftOut(course.id);
  const session = lastNumber(course);
  const draft = useDraft<Rated>(`${course.id}/rateAlliance/${session}`, unrated);
  const rate = useAct(course.id, 'rateAlliance');
  const who = therapist || t('client.yourTherapist');
  const due = allianceDue(course);
  if (due === null || rate.isSuccess) {
    return (
      <ClientPage title={t('client.alliance.title')}>
        <p>
          {t(rate.isSuccess || session > 0 ? 'client.alliance.thanks' : 'client.alliance.notYet', { who })}
        </p>
        <div>
          <Link to="/home" className={buttonClass({ kind: 'primary' })}>
            {t('client.toHome')}
          </Link>
        </div>
      </ClientPage>
    );
  }
  const { understood, aims, fits, caredFor, words = '' } = draft.value;
  const change = (patch: Rated) => draft.put({ ...draft.value, ...patch });
  const send = () => {
    if (understood === undefined || aims === undefined || fits === undefined || caredFor === undefined)
      return;
    const form = { session, understood, aims, fits, caredFor, words };
    rate.mutate({ form }, { onSuccess: () => draft.done(unrated) });
  };
  const leave = async () => {
    leaveOut(allianceKey(due));
    draft.done(unrated);
    await navigate({ to: '/home' });
  };
  const numbers = allianceQuestions.map((key) => ({
    key,
    title: t(`client.alliance.${key}`, { who }),
    fields: (
      <Rating
        label={t('client.alliance.howMuch')}
        value={draft.value[key]}
        onChange={(chosen) => change({ [key]: chosen })}
        lowWord={t('client.sessions.low')}
        highWord={t('client.sessions.high')}
      />
    ),
  }));
  const more = {
    key: 'words',
    title: t('client.alliance.different'),
    fields: (
      <TextArea
        label={t('client.alliance.words')}
        optional
        value={words}
        onChange={(typed) => change({ words: typed })}
      />
    ),
  };
  const isWhole = allianceQuestions.every((key) => draft.value[key] !== undefined);
  return (
    <ClientPage
      title={t('client.alliance.title')}
      lead={t('client.alliance.lead')}
      reads={t('client.alliance.reads', { who })}
    >
      <Stack>
        <OneAtATime
          steps={[...numbers, more]}
          save={(kind) => (
            <>
              {isWhole && (
                <Button kind={kind} onPress={send} isPending={rate.isPending}>
                  {t('client.alliance.send')}
                </Button>
              )}
              <Button kind="quiet" onPress={() => void leave()}>
                {t('client.alliance.leave')}
              </Button>
            </>
          )}
        />
        <Refused sentence={rate.error?.problem?.title} />
      </Stack>
    </ClientPage>
  );
}
