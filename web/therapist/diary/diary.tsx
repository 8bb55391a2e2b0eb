import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysAfter } from '#core/days/after.ts';
import type { DiaryEntry } from '#core/lists/week.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useNews } from '#web/app/news.ts';
import { AwayNotice } from '#web/both/away/notice.tsx';
import type { DayAsked } from '#web/both/hours/day-in-address.ts';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Dialog } from '#web/ui/layout/dialog.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { dateInWords, dayInWords } from '#web/ui/words/when.ts';
import { WeekTable } from './as-table.tsx';
import { BookFree } from './book.tsx';
import css from './diary.module.css';
import { EntryOpened } from './entry.tsx';
import { useEntryWords } from './entry-words.ts';
import { OwnHours } from './hours.tsx';
import { diaryKey, useWeek } from './list.ts';
import { type Free, WeekGrid } from './week-grid.tsx';

const lists = [diaryKey];

type Opened = { is: 'entry'; entry: DiaryEntry } | { is: 'free'; free: Free };

/** A therapist’s week: what is booked in every course and group, what is free, and what is booked, moved and cancelled from here. */
export function Diary() {
  const { t, i18n } = useTranslation();
  const { of }: DayAsked = useSearch({ strict: false });
  const { data: week, error } = useWeek(of);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [done, setDone] = useState('');
  const said = useEntryWords();
  useNews('events', lists);
  if (!week) return <PageNotReady error={error} title={t('diary.title')} />;
  const close = () => setOpened(null);
  const finish = () => {
    setDone(t(opened?.is === 'free' ? 'diary.booked' : 'diary.changed'));
    close();
  };
  const isThisWeek = week.from <= week.today && week.today <= daysAfter(week.from, 6);
  const to = (days: number) => ({ of: daysAfter(week.from, days) });
  return (
    <>
      <TitleOf words={t('diary.title')} />
      <PageHead
        title={t('diary.title')}
        lead={t('diary.weekOf', {
          from: dateInWords(week.from, i18n.language),
          to: dateInWords(daysAfter(week.from, 6), i18n.language),
        })}
        actions={
          <nav aria-label={t('diary.weeks')} className={css.weeks}>
            <Link to="/diary" search={to(-7)} className={buttonClass({ kind: 'quiet' })}>
              {t('diary.before')}
            </Link>
            {!isThisWeek && (
              <Link to="/diary" search={{}} className={buttonClass({ kind: 'quiet' })}>
                {t('diary.thisWeek')}
              </Link>
            )}
            <Link to="/diary" search={to(7)} className={buttonClass({ kind: 'quiet' })}>
              {t('diary.after')}
            </Link>
          </nav>
        }
      />
      <AwayNotice />
      <Stack gap="section">
        <p className={css.done} role="status">
          {done}
        </p>
        <WeekGrid
          week={week}
          onEntry={(entry) => setOpened({ is: 'entry', entry })}
          onFree={(free) => setOpened({ is: 'free', free })}
        />
        <p className={css.keys}>{t('diary.keys')}</p>
        <Disclosure title={t('diary.table.open')}>
          <WeekTable week={week} />
        </Disclosure>
        <Disclosure title={t('diary.hours.title')}>
          <OwnHours />
        </Disclosure>
        <Row>
          <Link to="/account" className={standingLinkClass}>
            {t('diary.awayAndCalendar')}
          </Link>
        </Row>
      </Stack>
      <Dialog title={titleOf()} isOpen={opened !== null} onClose={close}>
        {opened?.is === 'entry' && <EntryOpened key={opened.entry.id} entry={opened.entry} onDone={finish} />}
        {opened?.is === 'free' && <BookFree free={opened.free} onDone={finish} />}
      </Dialog>
    </>
  );

  function titleOf(): string {
    if (opened?.is === 'entry') return said(opened.entry).who;
    if (!opened) return '';
    const { day, time } = opened.free;
    return t('diary.book.title', { day: dayInWords(day, i18n.language), time });
  }
}
