import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskHour } from '#core/api-answers/reception.ts';
import { daysAfter } from '#core/days/after.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import type { DayAsked } from '#web/both/hours/day-in-address.ts';
import { Button, buttonClass } from '#web/ui/buttons/button.tsx';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { Dialog } from '#web/ui/layout/dialog.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { longDay } from '#web/ui/words/when.ts';
import { DeskAsks } from './asks.tsx';
import { BookAtDesk } from './book.tsx';
import { HourOpened } from './hour-opened.tsx';
import { DeskHours } from './hours.tsx';
import { SomebodyIll } from './ill.tsx';
import { useReceptionDay } from './list.ts';
import css from './reception.module.css';
import { DeskTells } from './tell.tsx';

type Opened = { is: 'hour'; hour: DeskHour } | { is: 'book' };

/** The desk: who comes when to whom in which room; booking, moving and cancelling; and nothing of any record. Decision 050. */
export function ReceptionPage() {
  const { t, i18n } = useTranslation();
  const { of }: DayAsked = useSearch({ strict: false });
  const { data: day, error } = useReceptionDay(of);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [done, setDone] = useState('');
  if (!day) return <PageNotReady error={error} title={t('service.reception.title')} />;
  // Moved to another day it is not in this list any more, and stands open until what was done is said.
  const hour =
    opened?.is === 'hour' ? (day.hours.find(({ id }) => id === opened.hour.id) ?? opened.hour) : undefined;
  const finish = () => {
    setDone(t(opened?.is === 'book' ? 'service.reception.booked' : 'service.reception.changed'));
    setOpened(null);
  };
  const to = (days: number) => ({ of: daysAfter(day.day, days) });
  const quiet = buttonClass({ kind: 'quiet' });
  return (
    <>
      <TitleOf words={t('service.reception.title')} />
      <PageHead
        title={t('service.reception.title')}
        lead={<time dateTime={day.day}>{longDay(day.day, i18n.language)}</time>}
        actions={
          <nav aria-label={t('service.reception.days')} className={css.days}>
            <Link to="/reception" search={to(-1)} className={quiet}>
              {t('service.reception.before')}
            </Link>
            {day.day !== day.today && (
              <Link to="/reception" search={{}} className={quiet}>
                {t('service.reception.today')}
              </Link>
            )}
            <Link to="/reception" search={to(1)} className={quiet}>
              {t('service.reception.after')}
            </Link>
          </nav>
        }
      />
      <Stack gap="section">
        <div data-print="never">
          <Row>
            <Button kind="primary" onPress={() => setOpened({ is: 'book' })}>
              {t('service.reception.book.open')}
            </Button>
            <PrintButton label={t('service.reception.print')} />
          </Row>
        </div>
        <p className={css.done} role="status">
          {done}
        </p>
        <DeskTells day={day} />
        <DeskAsks day={day} />
        <Part title={t('service.reception.comes')}>
          <DeskHours day={day} onMore={(one: DeskHour) => setOpened({ is: 'hour', hour: one })} />
        </Part>
        <div data-print="never">
          <Disclosure title={t('service.reception.ill.title')}>
            <SomebodyIll key={day.day} day={day} />
          </Disclosure>
        </div>
      </Stack>
      <Dialog
        title={opened?.is === 'book' ? t('service.reception.book.title') : (hour?.client?.name ?? '')}
        isOpen={opened !== null}
        onClose={() => setOpened(null)}
      >
        {opened?.is === 'book' && <BookAtDesk onDone={finish} />}
        {hour?.course && (
          <HourOpened key={hour.id} hour={hour} course={hour.course} day={day} onDone={finish} />
        )}
      </Dialog>
    </>
  );
}
