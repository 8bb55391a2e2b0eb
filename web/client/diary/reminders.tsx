import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import type { KeptTracker } from '#core/course/trackers/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useOtherClock } from '#web/app/frame/zone.tsx';
import { useInstallation } from '#web/app/installation.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TimeField } from '#web/ui/fields/time.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

const evening = '20:00';

function Choose({ kept, onDone }: { kept: KeptTracker; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const { tracker, reminder } = kept;
  const start: FormOf<'setTrackerReminder'> = {
    tracker: tracker.id,
    reminds: reminder?.reminds ?? 'never',
    at: reminder?.at ?? evening,
    pausedUntil: reminder?.pausedUntil,
  };
  const form = useActForm(course.id, 'setTrackerReminder', start, `${tracker.id}/reminder`);
  const { reminds, at, pausedUntil } = form.form;
  const zone = useOtherClock();
  return (
    <Stack>
      <RadioList
        label={t('trackers.remind.want')}
        hint={t('trackers.remind.discreet')}
        options={(['never', 'by_mail'] as const).map((value) => ({
          value,
          label: t(`trackers.remind.${value}`),
        }))}
        value={reminds}
        onChange={(value) => form.change({ reminds: value === 'by_mail' ? 'by_mail' : 'never' })}
      />
      {reminds === 'by_mail' && (
        <>
          <TimeField
            label={t('trackers.remind.time')}
            hint={zone && t('appointments.zone', { zone })}
            value={at}
            onChange={(time) => form.change({ at: time })}
            error={form.wrong('at')}
          />
          <DateField
            label={t('trackers.remind.pause')}
            about="to come"
            optional
            asks="a whole day"
            value={pausedUntil ?? ''}
            onChange={(day) => form.change({ pausedUntil: day || undefined })}
            error={form.wrong('pausedUntil')}
          />
        </>
      )}
      <FormFoot
        form={form}
        go={t('trackers.remind.go')}
        onGo={async () => (await form.submit()) && onDone()}
      />
    </Stack>
  );
}

/** Whether and when I am reminded, where letters are sent from here: I choose, pause and stop it. */
export function Reminders({ kept }: { kept: KeptTracker }) {
  const { t, i18n } = useTranslation();
  const { may, today } = useMyCourse();
  const { data: installation } = useInstallation();
  const [isOpen, setOpen] = useState(false);
  const { reminder, tracker } = kept;
  if (!may('setTrackerReminder') || installation?.post !== 'sends') return null;
  const isOn = reminder?.reminds === 'by_mail';
  const isPaused = isOn && reminder.pausedUntil !== undefined && reminder.pausedUntil >= today;
  return (
    <Part title={t('trackers.remind.title')}>
      <Stack>
        <p className={css.soft}>
          {isOn
            ? t(tracker.every === 'week' ? 'trackers.remind.weekly' : 'trackers.remind.at', {
                at: reminder.at,
              })
            : t('trackers.remind.none')}{' '}
          {isPaused &&
            t('trackers.remind.paused', { on: dateInWords(reminder.pausedUntil ?? '', i18n.language) })}
        </p>
        <div>
          <Button aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {t('trackers.remind.change')}
          </Button>
        </div>
        {isOpen && <Choose kept={kept} onDone={() => setOpen(false)} />}
      </Stack>
    </Part>
  );
}
