import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import type { TryOut } from '#core/course/try-outs/state.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { giveToCalendar } from '#web/both/appointments/give-to-calendar.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

function ChooseDay({ tryOut, onSaid }: { tryOut: TryOut; onSaid: () => void }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const start: FormOf<'remindOfTryOut'> = { tryOutId: tryOut.id, remindOn: tryOut.remindOn };
  const form = useActForm(course.id, 'remindOfTryOut', start, tryOut.id);
  const submit = submits(async () => {
    if (await form.submit()) onSaid();
  });
  return (
    <form onSubmit={submit} noValidate aria-label={t('client.tryOuts.remind')}>
      <Stack>
        <DateField
          label={t('client.tryOuts.remindOn')}
          about="to come"
          asks="a whole day"
          value={form.form.remindOn ?? ''}
          onChange={(day) => form.change({ remindOn: day || null })}
          error={form.wrong('remindOn')}
        />
        <FormFoot form={form} go={t('client.tryOuts.remindGo')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}

/** A reminder of a try-out, if I wish one: on my first page on that day, and in my own calendar, in words that give nothing away. */
export function RemindOfTryOut({ tryOut }: { tryOut: TryOut }) {
  const { t, i18n } = useTranslation();
  const { course, may } = useMyCourse();
  const none = useAct(course.id, 'remindOfTryOut');
  const { id, remindOn } = tryOut;
  if (!may('remindOfTryOut')) return null;
  const toCalendar = async () => {
    const { dayFile } = await import('#web/both/appointments/day-file.ts');
    giveToCalendar(
      dayFile({
        id,
        on: remindOn ?? '',
        words: t('client.tryOuts.calendarWords'),
        now: new Date().toISOString(),
      }),
    );
  };
  return (
    <Stack gap="tight">
      {remindOn && (
        <>
          <p className={css.soft}>
            {t('client.tryOuts.reminded', { on: dateInWords(remindOn, i18n.language) })}
          </p>
          <Row>
            <Button size="small" onPress={() => void toCalendar()}>
              {t('client.tryOuts.calendar')}
            </Button>
            <Button
              size="small"
              isPending={none.isPending}
              onPress={() => none.mutate({ form: { tryOutId: id, remindOn: null } })}
            >
              {t('client.tryOuts.remindNone')}
            </Button>
          </Row>
        </>
      )}
      <ShutsOnceDone title={t(remindOn ? 'client.tryOuts.remindOther' : 'client.tryOuts.remind')} level={3}>
        {(done) => <ChooseDay tryOut={tryOut} onSaid={done} />}
      </ShutsOnceDone>
    </Stack>
  );
}
