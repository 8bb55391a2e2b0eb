import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import { useAct } from '../course-here.ts';
import { useDraft } from '../draft.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { Rating } from '../ui/rating.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { ClientPage } from './client-page.tsx';
import { useLeftOut } from './left-out.ts';
import { useMyCourse } from './my-course.tsx';
import { OneAtATime } from './one-at-a-time.tsx';
import { togetherDue, togetherKey, togetherQuestions } from './together-due.ts';

type Rated = Partial<Record<(typeof togetherQuestions)[number], number>> & { words?: string };
const unrated: Rated = {};

/** How the work together is for me: four numbers and a line, all of it mine to leave (ALLI-4). */
export function Together() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { course, therapist } = useMyCourse();
  const { leaveOut } = useLeftOut(course.id);
  const session = lastNumber(course);
  const draft = useDraft<Rated>(`${course.id}/rateAlliance/${session}`, unrated);
  const rate = useAct(course.id, 'rateAlliance');
  const who = therapist || t('client.yourTherapist');
  const due = togetherDue(course);
  if (due === null || rate.isSuccess) {
    return (
      <ClientPage title={t('clientTogether.title')}>
        <p>{t(rate.isSuccess || session > 0 ? 'clientTogether.thanks' : 'clientTogether.notYet', { who })}</p>
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
    leaveOut(togetherKey(due));
    draft.done(unrated);
    await navigate({ to: '/home' });
  };
  const numbers = togetherQuestions.map((key) => ({
    key,
    title: t(`clientTogether.${key}`, { who }),
    fields: (
      <Rating
        label={t('clientTogether.howMuch')}
        value={draft.value[key]}
        onChange={(chosen) => change({ [key]: chosen })}
        lowWord={t('clientSessions.low')}
        highWord={t('clientSessions.high')}
      />
    ),
  }));
  const more = {
    key: 'words',
    title: t('clientTogether.different'),
    fields: (
      <TextArea
        label={t('clientTogether.words')}
        optional
        value={words}
        onChange={(typed) => change({ words: typed })}
      />
    ),
  };
  const isWhole = togetherQuestions.every((key) => draft.value[key] !== undefined);
  return (
    <ClientPage
      title={t('clientTogether.title')}
      lead={t('clientTogether.lead')}
      reads={t('clientTogether.reads', { who })}
    >
      <Stack>
        <OneAtATime
          steps={[...numbers, more]}
          save={(kind) => (
            <>
              {isWhole && (
                <Button kind={kind} onPress={send} isPending={rate.isPending}>
                  {t('clientTogether.send')}
                </Button>
              )}
              <Button kind="quiet" onPress={() => void leave()}>
                {t('clientTogether.leave')}
              </Button>
            </>
          )}
        />
        <Refused sentence={rate.error?.problem?.title} />
      </Stack>
    </ClientPage>
  );
}
