import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { type AboutCourse, meetingKinds } from '#core/supervision/meeting.ts';
import { usePairs } from '#web/app/colleagues.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useSavedForm } from '#web/app/forms/saved-form.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { blankEntry, type EntryTyped, SupervisionEntries } from '#web/both/supervision/entries.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { AboutCourses } from './about.tsx';
import { useSendMeeting } from './read.ts';

interface Typed {
  on: string;
  kind: string;
  with: string[];
  minutes: number;
  about: AboutCourse[];
  entries: EntryTyped[];
}

/** A supervision meeting about practice in no group: when, how long, with whom, and each question with what is done about it. */
export function HoldMeeting({
  person,
  today,
  onDone,
}: {
  person: string;
  today: string;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { data } = usePairs();
  // One id for what is typed here: sent twice, it is recorded once.
  const [id] = useState(() => newId());
  const call = useSendMeeting();
  const start: Typed = {
    ...{ on: today, kind: 'individual', with: [person], minutes: 60 },
    ...{ about: [], entries: [blankEntry] },
  };
  const { form, change, submit, reset, ...rest } = useSavedForm<Typed>({
    place: `supervision/${person}`,
    start,
    call,
    send: (typed) => call.mutateAsync({ to: 'supervision/meetings', form: { id, ...typed } }),
  });
  const mine = (data?.pairs ?? []).filter(({ supervisor }) => supervisor.person === me.id);
  const save = submits(async () => {
    if (await submit()) onDone();
  });
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <DateField
          label={t('service.meetings.on')}
          about="gone by"
          asks="a whole day"
          value={form.on}
          onChange={(on) => change({ on })}
          error={rest.wrong('on')}
        />
        <NumberField
          label={t('group.supervised.minutes')}
          minValue={5}
          maxValue={480}
          value={form.minutes}
          onChange={(minutes) => change({ minutes })}
          error={rest.wrong('minutes')}
        />
        <RadioList
          label={t('service.meetings.kind')}
          layout="inline"
          options={meetingKinds.map((value) => ({ value, label: t(`service.meetings.kinds.${value}`) }))}
          value={form.kind}
          onChange={(kind) => change({ kind, ...(kind === 'individual' && { with: [person] }) })}
          error={rest.wrong('kind')}
        />
        {form.kind === 'group' && (
          <CheckboxList
            label={t('group.supervised.with')}
            hint={t('service.meetings.withHint')}
            options={mine.map(({ therapist }) => ({ value: therapist.person, label: therapist.name }))}
            value={form.with}
            onChange={(those) => change({ with: those })}
            error={rest.wrongIn('with')}
          />
        )}
        <AboutCourses
          about={form.about}
          people={form.with}
          minutes={form.minutes}
          wrong={rest.wrong}
          onChange={(become) => change((now) => ({ about: become(now.about) }))}
        />
        <SupervisionEntries
          entries={form.entries}
          hint={t('service.meetings.questionHint')}
          wrong={rest.wrong}
          onChange={(become) => change((now) => ({ entries: become(now.entries) }))}
        />
        <FormFoot form={rest} go={t('group.supervised.go')} />
      </Stack>
    </form>
  );
}
