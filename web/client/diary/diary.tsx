import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { alertsOf } from '#core/course/trackers/alerts.ts';
import { diaryOf, keptTracker, targetsNow } from '#core/course/trackers/kept.ts';
import type { KeptTracker } from '#core/course/trackers/state.ts';
import { dayKept } from '#core/trackers/weeks.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { inKnownWords } from '#web/app/spoken/known-thing.ts';
import { NoteForm } from '#web/both/trackers/note-form.tsx';
import { TrackerWeeks } from '#web/both/trackers/week.tsx';
import { useDaysBack } from '#web/client/moments/days-back.ts';
import { weekUpTo } from '#web/client/moments/week-up-to.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice } from '#web/ui/words/notice.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { Reminders } from './reminders.tsx';
import { useTodayHere } from './today-here.ts';

/** The day or week to note, the latest first; yesterday is one press away while it is open. */
function useWhich(kept: KeptTracker, today: string) {
  const { t } = useTranslation();
  const days = useDaysBack(today);
  const [yesterday = today, week = today] = [weekUpTo(today)[1], weekUpTo(today, 1)[0]];
  const isWeekly = kept.tracker.every === 'week';
  const options = isWeekly
    ? [
        { value: today, label: t('trackers.thisWeek') },
        { value: week, label: t('trackers.lastWeek') },
      ]
    : days;
  const before = isWeekly ? week : yesterday;
  const isOpen = (day: string) => !diaryOf(kept).some((one) => one.day === dayKept(kept.tracker.every, day));
  const isYesterdayOpen = !isWeekly && isOpen(before) && kept.offered.on <= before;
  return {
    options,
    yesterday: before,
    isYesterdayOpen,
    label: t(isWeekly ? 'trackers.whichWeek' : 'trackers.which'),
  };
}

/** Noting a day: today unless another is chosen. */
function NoteADay({ kept }: { kept: KeptTracker }) {
  const { t } = useTranslation();
  const { course, today: said } = useMyCourse();
  const today = useTodayHere(said);
  const [day, setDay] = useState(today);
  const { options, yesterday, isYesterdayOpen, label } = useWhich(kept, today);
  return (
    <Stack>
      <Select label={label} options={options} value={day} onChange={setDay} />
      {isYesterdayOpen && day !== yesterday && (
        <div>
          <p className={css.soft}>{t('client.home.diary.yesterdayOpen')}</p>
          <Button onPress={() => setDay(yesterday)}>{t('trackers.noteYesterday')}</Button>
        </div>
      )}
      <NoteForm key={day} course={course.id} kept={kept} day={day} today={today} as="client" />
    </Stack>
  );
}

/** What is aimed at, as it was agreed. */
function MyTargets({ kept }: { kept: KeptTracker }) {
  const { t } = useTranslation();
  const targets = targetsNow(kept);
  const fields = kept.tracker.fields.filter(({ id }) => targets[id] !== undefined);
  if (fields.length === 0) return null;
  return (
    <Part title={t('trackers.myTargets')}>
      <ul className={classes(shapes.plainList, css.lines)}>
        {fields.map(({ id, clientLabel }) => (
          <li key={id}>
            {clientLabel}: {targets[id]}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What my notes raised, said as it is told to the therapist too; it gives no advice. */
function Raised({ tracker }: { tracker: string }) {
  const { i18n } = useTranslation();
  const { course, today } = useMyCourse();
  const lately = weekUpTo(today).at(-1) ?? today;
  const told = alertsOf(course).filter((one) => one.tracker.id === tracker && one.to >= lately);
  return told.map(({ alert, from, to, clientSays }) =>
    clientSays ? (
      <Notice key={`${alert}/${from}`} spoken="now">
        {asKnown(clientSays, 'diaries')} {dayInWords(from, i18n.language)} – {dayInWords(to, i18n.language)}.
      </Notice>
    ) : null,
  );
}

/** What I note between sessions: one day in a minute, the week seen at a glance, and what we aim at. */
export function MyDiary() {
  const { t } = useTranslation();
  const { tracker: id } = useParams({ strict: false });
  const { course, may, who, today: said } = useMyCourse();
  const today = useTodayHere(said);
  const offered = keptTracker(course, id ?? '');
  if (!offered)
    return (
      <ClientPage ofCourse title={t('trackers.title')}>
        <Empty title={t('trackers.notOffered')}>{t('trackers.notOfferedWhy', { who })}</Empty>
      </ClientPage>
    );
  const kept = { ...offered, tracker: inKnownWords(offered.tracker, 'diaries') };
  const mayNote = may('noteTracker') && kept.stopped === null;
  return (
    <ClientPage
      ofCourse
      title={kept.tracker.clientLabel}
      lead={kept.tracker.clientSays}
      reads={{ says: t('trackers.reads', { who }), by: ['noteTracker'] }}
    >
      {kept.offered.words && (
        <p className={css.said} dir="auto">
          {kept.offered.words}
        </p>
      )}
      <Raised tracker={kept.tracker.id} />
      {mayNote && <NoteADay kept={kept} />}
      <Part title={t('trackers.week')}>
        <TrackerWeeks kept={kept} as="client" today={today} />
      </Part>
      <MyTargets kept={kept} />
      {kept.stopped === null && <Reminders kept={kept} />}
    </ClientPage>
  );
}
