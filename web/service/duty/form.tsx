import { useTranslation } from 'react-i18next';
import type { Member } from '#core/api-answers/accounts.ts';
import type { Duty } from '#core/api-answers/duty.ts';
import { type Askable, askable } from '#core/course/risk/ladder.ts';
import { isClinicianRole } from '#core/roles.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useSavedForm } from '#web/app/forms/saved-form.ts';
import { weekdays } from '#web/app/settings.ts';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Columns, Part, Stack } from '#web/ui/layout/layout.tsx';
import { DayOnDuty } from './day.tsx';
import { DaysOff } from './days-off.tsx';
import { useAfterWords } from './ladder-words.ts';
import { type DutyWritten, useSaveDuty } from './list.ts';

const never = 'never';

/** Sets who is on duty on which weekday, who is away, and who is asked when. */
export function DutyForm({ duty, members }: { duty: Duty; members: readonly Member[] }) {
  const { t } = useTranslation();
  const call = useSaveDuty();
  const { choices } = useAfterWords();
  const { days, away, ladder, note } = duty;
  const recorded = { days, away, ladder, note };
  const { form, change, submit, reset, ...rest } = useSavedForm<DutyWritten>({
    place: 'duty',
    start: { ...recorded, before: recorded },
    call,
    send: (written) => call.mutateAsync(written),
  });
  const clinicians = members
    .filter(({ roles }) => roles.some(isClinicianRole))
    .map(({ person, name }) => ({ value: person, label: name }));
  const afterOf = (who: Askable) => form.ladder.find((rung) => rung.who === who)?.after;
  const put = (who: Askable, chosen: string) => {
    const others = form.ladder.filter((rung) => rung.who !== who);
    const rungs = chosen === never ? others : [...others, { who, after: Number(chosen) }];
    change({ ladder: rungs.toSorted((a, b) => askable.indexOf(a.who) - askable.indexOf(b.who)) });
  };
  const save = submits(() => submit());
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="chapter">
        <Part title={t('service.duty.roster')}>
          <p className={css.soft}>{t('service.duty.rosterSays')}</p>
          <Columns>
            {weekdays.map((day) => (
              <DayOnDuty
                key={day}
                day={day}
                clinicians={clinicians}
                people={form.days[day]}
                onChange={(people) => change({ days: { ...form.days, [day]: people } })}
                error={rest.wrongIn(`days.${day}`)}
              />
            ))}
          </Columns>
          <TextArea
            label={t('service.duty.note')}
            hint={t('service.duty.noteHint')}
            optional
            rows={3}
            value={form.note}
            onChange={(note) => change({ note })}
            error={rest.wrong('note')}
          />
        </Part>
        <DaysOff
          away={form.away}
          members={members}
          onChange={(gone) => change({ away: gone })}
          wrong={rest.wrongIn('away')}
        />
        <Part title={t('service.duty.ladder')}>
          <p className={css.soft}>{t('service.duty.ladderSays')}</p>
          <Columns>
            {askable.map((who) => (
              <Select
                key={who}
                label={t(`service.duty.rung.${who}`)}
                options={[
                  ...choices(afterOf(who)),
                  ...(who === 'supervisor' ? [] : [{ value: never, label: t('service.duty.after.never') }]),
                ]}
                value={String(afterOf(who) ?? never)}
                onChange={(chosen) => put(who, chosen)}
                error={rest.wrongIn('ladder')}
              />
            ))}
          </Columns>
        </Part>
        <FormFoot
          form={rest}
          go={t('service.duty.keep')}
          more={
            rest.isTyped && (
              <Button kind="quiet" onPress={reset}>
                {t('service.duty.undo')}
              </Button>
            )
          }
        />
      </Stack>
    </form>
  );
}
