import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnWorkingHours } from '#core/api-answers/diary.ts';
import { type RefusedError, see, send } from '#web/app/api.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { type Weekday, weekdays } from '#web/app/settings.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Switch } from '#web/ui/fields/switch.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import css from './diary.module.css';
import { diaryKey } from './list.ts';

const usual = { from: '09:00', to: '17:00' };
const key = [...diaryKey, 'hours'];

/** When one works, by the day of the week: the week offers what is free within. */
export function OwnHours() {
  const { data } = useQuery<OwnWorkingHours, RefusedError>({
    queryKey: key,
    queryFn: () => see('diary/hours'),
  });
  return data ? <HoursForm now={data} /> : null;
}

function HoursForm({ now }: { now: OwnWorkingHours }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [days, setDays] = useState(now.days);
  const save = useMutation<OwnWorkingHours, RefusedError>({
    mutationFn: () => send('diary/hours', { days }, 'PUT'),
    onSuccess: () => queries.invalidateQueries({ queryKey: diaryKey }),
  });
  const put = (day: Weekday, hours: { from: string; to: string } | undefined) => {
    save.reset();
    setDays({ ...days, [day]: hours });
  };
  return (
    <form onSubmit={submits(() => save.mutate())} noValidate>
      <Stack>
        <p>{t(now.by === 'service' ? 'diary.hours.asService' : 'diary.hours.says')}</p>
        <div className={css.working}>
          {weekdays.map((day) => {
            const hours = days[day];
            const name = t(`service.settings.weekday.${day}`);
            return (
              <div key={day} className={css.workingDay}>
                <Switch
                  label={name}
                  isSelected={hours !== undefined}
                  onChange={(works) => put(day, works ? usual : undefined)}
                />
                {hours && (
                  <>
                    <TextField
                      label={t('diary.hours.from')}
                      aria-label={t('service.settings.fromOn', { day: name })}
                      type="time"
                      value={hours.from}
                      onChange={(from) => put(day, { ...hours, from })}
                      error={fieldSentence(save.error, `days.${day}.from`)}
                    />
                    <TextField
                      label={t('diary.hours.to')}
                      aria-label={t('service.settings.toOn', { day: name })}
                      type="time"
                      value={hours.to}
                      onChange={(to) => put(day, { ...hours, to })}
                      error={
                        fieldSentence(save.error, `days.${day}.to`) ??
                        fieldSentence(save.error, `days.${day}`)
                      }
                    />
                  </>
                )}
              </div>
            );
          })}
        </div>
        <Refused sentence={formSentence(save.error, t('entry.noLine'))} />
        {save.isSuccess && (
          <Notice kind="good" spoken="now">
            {t('diary.hours.kept')}
          </Notice>
        )}
        <div>
          <Button type="submit" isPending={save.isPending}>
            {t('diary.hours.keep')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
