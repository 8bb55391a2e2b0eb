import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import type { RemindersOffered } from '#core/reminders/answers.ts';
import type { CalledInReminders, Way } from '#core/reminders/choice.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { calledHere } from '#web/app/frame/called-here.ts';
import { useInstallation } from '#web/app/installation.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Checkbox, CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TimeField } from '#web/ui/fields/time.tsx';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';
import { zoneInWords } from '#web/ui/words/when.ts';

const calledInReminders = ['appointment', 'notes', 'service'] as const satisfies readonly CalledInReminders[];

const ownQuiet = { from: '20:00', to: '09:00' };

/** What is chosen until now; for the first time nothing is agreed to, and a day before is proposed. */
function useStart({ ahead }: RemindersOffered): FormOf<'chooseReminders'> {
  const { course } = useMyCourse();
  const { now } = course.reminders;
  // By the clock of this device, which is the one they live by.
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  if (now) {
    const { on: _on, at: _at, ...chosen } = now;
    return { ...chosen, zone };
  }
  return {
    ways: [],
    ahead: ahead.slice(0, 1),
    measures: 'not_asked',
    called: calledHere() === 'notes' ? 'notes' : 'appointment',
    quiet: null,
    zone,
  };
}

/** By which ways I agree to be reminded, when, in which words, and when not. */
export function ChooseReminders({ offered, onSaved }: { offered: RemindersOffered; onSaved: () => void }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const service = useInstallation().data?.service?.name ?? '';
  const start = useStart(offered);
  const form = useActForm(course.id, 'chooseReminders', start, 'mine', { whileWaiting: 'stands' });
  const { ways, ahead, measures, called, quiet, zone } = form.form;
  const among = <One extends string>(all: readonly One[], chosen: string[]) =>
    all.filter((one) => chosen.includes(one));
  const goesTo: Record<Way, string> = {
    mail: offered.email,
    text: offered.phone || t('client.hours.reminders.numberBelow'),
  };
  const save = submits(async () => {
    if (await form.submit()) onSaved();
  });
  return (
    <form onSubmit={save} noValidate aria-label={t('client.hours.reminders.change')}>
      <Stack>
        <CheckboxList
          label={t('client.hours.reminders.how')}
          hint={t('client.hours.reminders.howHint')}
          options={offered.ways.map((value) => ({
            value,
            label: t(`client.hours.reminders.way.${value}`),
            hint: goesTo[value],
          }))}
          value={[...ways]}
          onChange={(chosen) => form.change({ ways: among(offered.ways, chosen) })}
          error={form.wrong('ways')}
        />
        <CheckboxList
          label={t('client.hours.reminders.when')}
          options={offered.ahead.map((value) => ({
            value,
            label: t(`client.hours.reminders.ahead.${value}`),
          }))}
          value={[...ahead]}
          onChange={(chosen) => form.change({ ahead: among(offered.ahead, chosen) })}
          error={form.wrong('ahead')}
        />
        <Checkbox
          label={t('client.hours.reminders.measures')}
          isSelected={measures === 'asked_again'}
          onChange={(is) => form.change({ measures: is ? 'asked_again' : 'not_asked' })}
        />
        <RadioList
          label={t('client.hours.reminders.called')}
          hint={t('client.hours.reminders.calledHint')}
          options={calledInReminders.map((value) => ({
            value,
            label: t(`client.hours.reminders.calledAs.${value}`, { service }),
          }))}
          value={called}
          onChange={(value) =>
            form.change({ called: calledInReminders.find((one) => one === value) ?? 'appointment' })
          }
        />
        <p className={css.soft}>
          {t('client.hours.reminders.quiet', { ...offered.quiet, place: zoneInWords(zone) })}
        </p>
        <Checkbox
          label={t('client.hours.reminders.ownQuiet')}
          isSelected={quiet !== null}
          onChange={(is) => form.change({ quiet: is ? ownQuiet : null })}
        />
        {quiet && (
          <Columns>
            <TimeField
              label={t('client.hours.reminders.quietFrom')}
              value={quiet.from}
              onChange={(from) => form.change({ quiet: { ...quiet, from } })}
              error={form.wrong('quiet.from')}
            />
            <TimeField
              label={t('client.hours.reminders.quietTo')}
              value={quiet.to}
              onChange={(to) => form.change({ quiet: { ...quiet, to } })}
              error={form.wrong('quiet.to')}
            />
          </Columns>
        )}
        <p className={css.soft}>{t('client.hours.reminders.language')}</p>
        <FormFoot form={form} go={t('client.hours.reminders.go')} saved="below" />
      </Stack>
    </form>
  );
}
