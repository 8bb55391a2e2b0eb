import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReminderSettings } from '#core/reminders/answers.ts';
import type { Ahead, Rules, Way } from '#core/reminders/choice.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useSaveWhole, type WrittenWhole } from '#web/app/forms/save-whole.ts';
import { useSavedForm } from '#web/app/forms/saved-form.ts';
import css from '#web/service/service.module.css';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TimeField } from '#web/ui/fields/time.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { TrialReminder } from './trial-reminder.tsx';

const key = ['reminders', 'rules'];
const ways = ['mail', 'text'] as const satisfies readonly Way[];
const aheads = ['day', 'two_hours'] as const satisfies readonly Ahead[];

const hasQuiet = ({ quiet }: Rules) => quiet.from !== quiet.to;

/** For an administrator: what clients can choose of reminders, when none are sent, and a trial of each way. */
export function RemindersPart() {
  const { t, i18n } = useTranslation();
  const { data } = useQuery<ReminderSettings, RefusedError>({
    queryKey: key,
    queryFn: () => see('reminders/rules'),
  });
  if (!data) return null;
  const { rules, address } = data;
  const named = new Intl.ListFormat(i18n.language).format(
    rules.ways.map((way) => t(`service.reminders.way.${way}`)),
  );
  const says = [
    named ? t('service.reminders.offered', { ways: named }) : t('service.reminders.nothing'),
    ...(named && hasQuiet(rules) ? [t('service.reminders.noneBetween', { ...rules.quiet })] : []),
  ];
  return (
    <FoldedPart id="reminders" title={t('service.reminders.title')} says={says.join(' ')}>
      <Stack gap="section">
        {address === 'unknown' && (
          <Notice kind="warn" title={t('service.reminders.noAddress')}>
            {t('service.reminders.noAddressSays')}
          </Notice>
        )}
        <RulesForm now={data} />
        <TrialReminder />
      </Stack>
    </FoldedPart>
  );
}

function RulesForm({ now: { rules, set } }: { now: ReminderSettings }) {
  const { t } = useTranslation();
  const call = useSaveWhole<Rules, ReminderSettings>('reminders/rules', key);
  const { form, change, submit, reset, ...rest } = useSavedForm<WrittenWhole<Rules>>({
    place: 'reminder-rules',
    start: { ...rules, before: rules },
    call,
    send: (written) => call.mutateAsync(written),
  });
  const { quiet } = form;
  return (
    <form onSubmit={submits(() => void submit())} noValidate aria-label={t('service.reminders.title')}>
      <Stack>
        <p className={css.soft}>{t('service.reminders.lead')}</p>
        <CheckboxList
          label={t('service.reminders.ways')}
          options={ways.map((value) => ({
            value,
            label: t(`service.reminders.way.${value}`),
            ...(set[value] === 'off' && { hint: t(`service.reminders.notSet.${value}`) }),
          }))}
          value={[...form.ways]}
          onChange={(chosen) => change({ ways: ways.filter((way) => chosen.includes(way)) })}
          error={rest.wrong('ways')}
        />
        <CheckboxList
          label={t('service.reminders.ahead')}
          options={aheads.map((value) => ({ value, label: t(`service.reminders.before.${value}`) }))}
          value={[...form.ahead]}
          onChange={(chosen) => change({ ahead: aheads.filter((one) => chosen.includes(one)) })}
          error={rest.wrong('ahead')}
        />
        <Row>
          <TimeField
            label={t('service.reminders.quietFrom')}
            value={quiet.from}
            onChange={(from) => change({ quiet: { ...quiet, from } })}
            error={rest.wrong('quiet.from')}
          />
          <TimeField
            label={t('service.reminders.quietTo')}
            value={quiet.to}
            onChange={(to) => change({ quiet: { ...quiet, to } })}
            error={rest.wrong('quiet.to')}
          />
        </Row>
        <p className={css.soft}>{t('service.reminders.quietHint')}</p>
        <FormFoot form={rest} go={t('service.reminders.keep')} onUndo={rest.isTyped ? reset : undefined} />
      </Stack>
    </form>
  );
}
