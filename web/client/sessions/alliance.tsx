import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { allianceDue, allianceKey, allianceQuestions } from '#core/course/alliance/client-due.ts';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { useLeftOut } from '#web/client/page/left-out.ts';
import { OneAtATime } from '#web/client/page/one-at-a-time.tsx';
import { ClientPage } from '#web/client/page/page.tsx';
import { Button, buttonClass } from '#web/ui/buttons/button.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { dayInWords } from '#web/ui/words/when.ts';

type Rated = Partial<Record<(typeof allianceQuestions)[number], number>> & { words?: string };
const unrated: Rated = {};

/** How the work together is for me: four numbers and a line, all of it mine to leave (ALLI-4). */
export function RateAlliance() {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const { course, who } = useMyCourse();
  const { leaveOut } = useLeftOut(course.id);
  const session = lastNumber(course);
  const form = useActFormFrom(course.id, 'rateAlliance', unrated, String(session), (rated) => ({
    ...rated,
    words: rated.words ?? '',
    session,
  }));
  const due = allianceDue(course);
  const said = course.alliance.ratings.at(-1);
  const isSaid = form.saving === 'saved' || form.saving === 'waitingForLine';
  if (due === null || isSaid) {
    return (
      <ClientPage title={t('client.alliance.title')}>
        <p>{t(isSaid || said ? 'client.alliance.thanks' : 'client.alliance.notYet', { who })}</p>
        {said && (
          <Part title={t('client.alliance.said', { on: dayInWords(said.on, i18n.language) })}>
            <SaidList
              rows={[
                ...allianceQuestions.map((key) => ({
                  title: t(`client.alliance.${key}`, { who }),
                  lines: [t('client.alliance.saidIs', { count: said[key] })],
                })),
                ...(said.words ? [{ title: t('client.alliance.different'), lines: [said.words] }] : []),
              ]}
            />
          </Part>
        )}
        <div>
          <Link to="/home" className={buttonClass({ kind: 'primary' })}>
            {t('client.toHome')}
          </Link>
        </div>
      </ClientPage>
    );
  }
  const { form: rated, change } = form;
  const leave = async () => {
    leaveOut(allianceKey(due));
    form.reset();
    await navigate({ to: '/home' });
  };
  const numbers = allianceQuestions.map((key) => ({
    key,
    title: t(`client.alliance.${key}`, { who }),
    fields: (
      <Rating
        label={t('client.alliance.howMuch')}
        value={rated[key]}
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
        value={rated.words ?? ''}
        onChange={(typed) => change({ words: typed })}
      />
    ),
  };
  const isWhole = allianceQuestions.every((key) => rated[key] !== undefined);
  return (
    <ClientPage
      title={t('client.alliance.title')}
      lead={t('client.alliance.lead')}
      reads={{ says: t('client.alliance.reads', { who }), by: ['rateAlliance'] }}
    >
      <Stack>
        <OneAtATime
          steps={[...numbers, more]}
          save={(kind) => (
            <>
              {isWhole && (
                <Button kind={kind} onPress={() => void form.submit()} isPending={form.isSending}>
                  {t('client.alliance.send')}
                </Button>
              )}
              <Button kind="quiet" onPress={() => void leave()}>
                {t('client.alliance.leave')}
              </Button>
            </>
          )}
        />
        <Refused sentence={form.sentence} />
      </Stack>
    </ClientPage>
  );
}
