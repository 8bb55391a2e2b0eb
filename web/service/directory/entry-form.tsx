import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DirectoryEntry } from '#core/safety-directory/entry.ts';
import { directoryKinds } from '#core/safety-directory/kinds.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useSavedForm } from '#web/app/forms/saved-form.ts';
import { PlaceField } from '#web/both/directory/place-field.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { AskOnceMore } from '#web/ui/layout/ask-once-more.tsx';
import { Columns, Sheet, Stack } from '#web/ui/layout/layout.tsx';
import { blankEntry, type EntryWritten, useKeepEntry, useTakeOutEntry } from './keep.ts';

const holidays = ['open', 'closed', 'not_known'] as const;
const readers = ['everybody', 'staff'] as const;

/** An entry as it is written in a form. */
function writtenOf(entry: DirectoryEntry | undefined): EntryWritten {
  if (!entry) return blankEntry;
  const { id: _id, checked: _checked, ...written } = entry;
  return { ...written, since: '' };
}

/** Writes one entry of the directory, new or anew. */
export function EntryFields({ entry, onDone }: { entry?: DirectoryEntry; onDone: () => void }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const call = useKeepEntry(entry);
  const takeOut = useTakeOutEntry();
  const { form, change, submit, wrong, ...rest } = useSavedForm<EntryWritten>({
    place: `safety-directory/${entry?.id ?? 'new'}`,
    start: writtenOf(entry),
    call,
    send: (written) => call.mutateAsync(written),
  });
  const text = (field: 'name' | 'reach' | 'forWhom' | 'hours' | 'languages') => ({
    value: form[field],
    onChange: (words: string) => change({ [field]: words }),
    error: wrong(field),
  });
  const keep = async () => {
    if (await submit()) onDone();
  };
  return (
    <Sheet>
      <form onSubmit={submits(() => void keep())} noValidate>
        <Stack>
          <Columns>
            <Select
              label={t('service.directory.form.kind')}
              options={directoryKinds.map((value) => ({ value, label: t(`client.help.near.kind.${value}`) }))}
              value={form.kind}
              onChange={(kind) => change({ kind: oneOf(directoryKinds, kind) ?? 'other' })}
            />
            <TextField label={t('service.directory.form.name')} {...text('name')} />
          </Columns>
          <TextField
            label={t('service.directory.form.reach')}
            hint={t('service.directory.form.reachHint')}
            {...text('reach')}
          />
          <Columns>
            <TextField label={t('service.directory.form.forWhom')} optional {...text('forWhom')} />
            <TextField label={t('service.directory.form.languages')} optional {...text('languages')} />
          </Columns>
          <PlaceField
            label={t('service.directory.form.place')}
            hint={t('service.directory.form.placeHint')}
            value={form.place}
            onChange={(place) => change({ place })}
            error={wrong('place')}
          />
          <TextField
            label={t('service.directory.form.hours')}
            hint={t('service.directory.form.hoursHint')}
            optional
            {...text('hours')}
          />
          <RadioList
            label={t('service.directory.form.holidays')}
            layout="inline"
            options={holidays.map((value) => ({
              value,
              label: t(`service.directory.form.holiday.${value}`),
            }))}
            value={form.holidays}
            onChange={(chosen) => change({ holidays: oneOf(holidays, chosen) ?? 'not_known' })}
          />
          <RadioList
            label={t('service.directory.form.readBy')}
            layout="inline"
            options={readers.map((value) => ({ value, label: t(`service.directory.form.reads.${value}`) }))}
            value={form.readBy}
            onChange={(chosen) => change({ readBy: oneOf(readers, chosen) ?? 'everybody' })}
          />
          <DateField
            label={t('service.directory.form.since')}
            hint={t('service.directory.form.sinceHint')}
            asks="a whole day"
            about="these days"
            optional
            value={form.since}
            onChange={(since) => change({ since: since ?? '' })}
            error={wrong('since')}
          />
          <FormFoot
            form={rest}
            go={t('service.directory.form.keep')}
            onUndo={rest.isTyped ? rest.reset : undefined}
            more={
              <>
                <Button kind="quiet" onPress={onDone}>
                  {t('service.directory.form.later')}
                </Button>
                {entry && (
                  <Button kind="quiet" onPress={() => setAsking(true)}>
                    {t('service.directory.form.takeOut')}
                  </Button>
                )}
              </>
            }
          />
        </Stack>
      </form>
      {entry && asking && (
        <AskOnceMore
          title={t('service.directory.form.sure', { name: entry.name })}
          says={t('service.directory.form.sureSays')}
          go={t('service.directory.form.takeOut')}
          isPending={takeOut.isPending}
          sentence={takeOut.error?.problem?.title}
          onSure={() => takeOut.mutate(entry.id, { onSuccess: onDone })}
          onClose={() => setAsking(false)}
        />
      )}
    </Sheet>
  );
}
