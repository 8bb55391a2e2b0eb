import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noticeOf } from '#core/course/hours-asked/notice.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import type { HourRules } from '#core/days/hour-rules.ts';
import { useAct } from '#web/app/course.ts';
import { useShownAt } from '#web/both/appointments/shown-at.ts';
import { useHoursFree } from '#web/both/hours/free.ts';
import { PickHour } from '#web/both/hours/pick-hour.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

interface AskProps {
  rules: HourRules;
  /** The hour it is to be instead of; left out for one more. */
  instead?: Appointment;
  onDone: (what: 'moved' | 'asked' | 'waiting') => void;
  onLeave: () => void;
}

/** Another hour: one of those that are free, moved at once where the service lets me, or asked for; or in my words. */
export function AskForHour({ rules, instead, onDone, onLeave }: AskProps) {
  const { t } = useTranslation();
  const { course, who, may } = useMyCourse();
  const { data, isError } = useHoursFree(course.id, instead?.id);
  const ask = useAct(course.id, 'askForHour');
  const move = useAct(course.id, 'moveOwnSession');
  const [form, setForm] = useState({ at: '', words: '' });
  const refused = (ask.error ?? move.error)?.problem;
  const shownAt = useShownAt(instead ?? { at: '' }, refused?.code);
  const isLate =
    instead !== undefined &&
    noticeOf(instead, { now: new Date().toISOString(), hourRules: rules }) === 'late';
  const mayMove = may('moveOwnSession') && rules.move === 'at_once' && !isLate;
  const isAtOnce = instead?.kind === 'session' && mayMove && form.at !== '';
  const words = form.words.trim();
  const go = submits(() => {
    const after = {
      onSuccess: (became: 'recorded' | 'waiting') =>
        onDone(became === 'waiting' ? became : isAtOnce ? 'moved' : 'asked'),
    };
    if (isAtOnce)
      move.mutate(
        { form: { appointment: instead.id, to: form.at, why: words || t('client.hours.noReason'), shownAt } },
        after,
      );
    else
      ask.mutate(
        { form: { appointment: instead?.id ?? '', at: form.at, words, ...(instead && { shownAt }) } },
        after,
      );
  });
  return (
    <form onSubmit={go} noValidate>
      <Stack>
        {isLate && rules.move === 'at_once' && <p>{t('client.hours.late', { who, count: rules.notice })}</p>}
        {data && data.days.length > 0 && (
          <PickHour days={data.days} value={form.at} onChange={(at) => setForm({ ...form, at })} />
        )}
        {(isError || data?.days.length === 0) && <p>{t('client.hours.noneFree', { who })}</p>}
        <TextArea
          label={t(`client.hours.${form.at ? 'words' : 'when'}`)}
          hint={t('client.hours.wordsHint')}
          optional={form.at !== ''}
          rows={2}
          value={form.words}
          onChange={(typed) => setForm({ ...form, words: typed })}
        />
        <Refused sentence={refused?.title} />
        <Row>
          <Button
            type="submit"
            kind="primary"
            isDisabled={form.at === '' && words === ''}
            isPending={ask.isPending || move.isPending}
          >
            {t(`client.hours.${isAtOnce ? 'moveGo' : 'askGo'}`, { who })}
          </Button>
          <Button onPress={onLeave}>{t('client.hours.leave')}</Button>
        </Row>
      </Stack>
    </form>
  );
}
