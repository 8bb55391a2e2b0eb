import { useTranslation } from 'react-i18next';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useSavedForm } from '#web/app/forms/saved-form.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { useKeepNumber } from './offered.ts';

/** The number at which I am texted, as I write it: the one my therapist has too. */
export function MyNumber({ phone, onSaved }: { phone: string; onSaved: () => void }) {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const call = useKeepNumber();
  const { form, change, submit, wrong, ...rest } = useSavedForm({
    place: `number/${me.id}`,
    start: { phone },
    call,
    send: (typed) => call.mutateAsync(typed),
  });
  const save = submits(async () => {
    if (await submit()) onSaved();
  });
  return (
    <form onSubmit={save} noValidate aria-label={t('client.hours.reminders.myNumber')}>
      <Stack>
        <TextField
          label={t('client.hours.reminders.myNumber')}
          hint={t('client.hours.reminders.numberHint')}
          type="tel"
          autoComplete="tel"
          value={form.phone}
          onChange={(next) => change({ phone: next })}
          error={wrong('phone')}
        />
        <FormFoot form={rest} go={t('client.hours.reminders.numberGo')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}
