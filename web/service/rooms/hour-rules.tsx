import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { HourRules } from '#core/days/hour-rules.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useSaveWhole, type WrittenWhole } from '#web/app/forms/save-whole.ts';
import { useSavedForm } from '#web/app/forms/saved-form.ts';
import { NumberField } from '#web/ui/fields/number.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Switch } from '#web/ui/fields/switch.tsx';
import { Columns, Part, Stack } from '#web/ui/layout/layout.tsx';

const rulesKey = ['diary', 'rules'];
const moves = ['at_once', 'asked', 'no'] as const;

/** What clients may do with their hours themselves, and how many hours before. IPT protocol reference, 1.9. */
export function HourRulesPart() {
  const { t } = useTranslation();
  const { data } = useQuery<HourRules, RefusedError>({
    queryKey: rulesKey,
    queryFn: () => see('diary/rules'),
  });
  if (!data) return null;
  return (
    <Part title={t('service.rooms.rules.title')}>
      <RulesForm now={data} />
    </Part>
  );
}

function RulesForm({ now }: { now: HourRules }) {
  const { t } = useTranslation();
  const call = useSaveWhole<HourRules>('diary/rules', rulesKey);
  const { form, change, submit, reset, ...rest } = useSavedForm<WrittenWhole<HourRules>>({
    place: 'hour-rules',
    start: { ...now, before: now },
    call,
    send: (written) => call.mutateAsync(written),
  });
  return (
    <form onSubmit={submits(() => void submit())} noValidate>
      <Stack>
        <p>{t('service.rooms.rules.says')}</p>
        <Switch
          label={t('service.rooms.rules.ask')}
          isSelected={form.ask === 'yes'}
          onChange={(asks) => change({ ask: asks ? 'yes' : 'no' })}
        />
        <RadioList
          label={t('service.rooms.rules.move')}
          options={moves.map((value) => ({ value, label: t(`service.rooms.rules.moves.${value}`) }))}
          value={form.move}
          onChange={(move) => change({ move: moves.find((one) => one === move) ?? 'no' })}
        />
        <Columns>
          <NumberField
            label={t('service.rooms.rules.notice')}
            hint={t('service.rooms.rules.noticeHint')}
            minValue={0}
            maxValue={240}
            value={form.notice}
            onChange={(notice) => change({ notice })}
            error={rest.wrong('notice')}
          />
          <NumberField
            label={t('service.rooms.rules.weeks')}
            minValue={1}
            maxValue={12}
            value={form.weeks}
            onChange={(weeks) => change({ weeks })}
            error={rest.wrong('weeks')}
          />
        </Columns>
        <FormFoot form={rest} go={t('service.rooms.rules.keep')} onUndo={rest.isTyped ? reset : undefined} />
      </Stack>
    </form>
  );
}
