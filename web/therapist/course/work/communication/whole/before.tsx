import { useTranslation } from 'react-i18next';
import { channels } from '#core/course/communication/state.ts';
import type { stepsAtOnce } from '#core/course/communication/whole-exchange.ts';
import { TenField } from '#web/therapist/course/forms/ten-field.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';
import type { WholeTyped } from './exchange.ts';

export interface WholePart {
  typed: WholeTyped;
  /** The steps nobody has written yet; the others are not asked again. */
  open: readonly (typeof stepsAtOnce)[number][];
  change: (patch: Partial<WholeTyped>) => void;
  wrong: (path: string) => string | undefined;
}

/** Steps 2 to 4 and 6 to 7: where it was, what was wanted, and how it ended, each with its mood. */
export function WholeBefore({ typed, open, change, wrong }: WholePart) {
  const { t } = useTranslation();
  const ask = (act: string, name: string) => {
    const key = `work.communication.form.${act}.${name}`;
    return t(`${key}.label`, { defaultValue: t(key) });
  };
  return (
    <Columns>
      <Stack>
        {open.includes('setting') && (
          <>
            <TextField
              label={ask('writeExchangeSetting', 'place')}
              value={typed.place}
              onChange={(place) => change({ place })}
              error={wrong('setting.place')}
            />
            <Select
              label={ask('writeExchangeSetting', 'channel')}
              options={channels.map((value) => ({ value, label: t(`work.choices.channel.${value}`) }))}
              value={typed.channel}
              onChange={(channel) => change({ channel })}
              error={wrong('setting.channel')}
            />
          </>
        )}
        {open.includes('goal') && (
          <>
            <TextArea
              label={ask('writeExchangeGoal', 'goalBefore')}
              rows={2}
              value={typed.goal}
              onChange={(goal) => change({ goal })}
              error={wrong('goal.goalBefore')}
            />
            <TenField
              label={t('session.mood.before')}
              value={typed.moodBefore}
              onChange={(moodBefore) => change({ moodBefore })}
              error={wrong('goal.moodBefore')}
            />
          </>
        )}
      </Stack>
      <Stack>
        {open.includes('ending') && (
          <>
            <TextArea
              label={ask('writeExchangeEnding', 'ending')}
              rows={2}
              value={typed.ending}
              onChange={(ending) => change({ ending })}
              error={wrong('ending.ending')}
            />
            <TenField
              label={t('session.mood.after')}
              value={typed.moodAfter}
              onChange={(moodAfter) => change({ moodAfter })}
              error={wrong('ending.moodAfter')}
            />
            <TextField
              label={ask('writeExchangeEnding', 'emotionsAfter')}
              placeholder={t('session.mood.feelingsSuch')}
              value={typed.feelings}
              onChange={(feelings) => change({ feelings })}
              error={wrong('ending.emotionsAfter')}
            />
          </>
        )}
      </Stack>
    </Columns>
  );
}
