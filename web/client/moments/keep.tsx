import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { feelingFamilies } from '#core/course/feelings/families.ts';
import { type Happening, happenings } from '#core/course/mood-links/kinds.ts';
import { type ActForm, useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { asKnown } from '#web/app/spoken/known.ts';
import { PeopleTicked } from '#web/both/people/ticked.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { useDaysBack } from './days-back.ts';

const nothing: FormOf<'keepMoment'> = {
  when: '',
  happened: '',
  withWhom: [],
  felt: [],
  mood: null,
  did: '',
};

/** Keeping a moment: what happened is enough; the rest is there for those who want it. */
export function MomentForm() {
  const { course } = useMyCourse();
  return <MomentFields form={useActForm(course.id, 'keepMoment', nothing)} go="client.moments.keep" />;
}

interface MomentFieldsProps {
  form: ActForm<FormOf<'keepMoment'>>;
  go: 'client.moments.keep' | 'client.moments.changeKeep';
  onSaid?: () => void;
}

/** What a moment is asked for, whether it is kept or said again. */
export function MomentFields({ form, go, onSaid }: MomentFieldsProps) {
  const { t } = useTranslation();
  const { course, today } = useMyCourse();
  // Nothing stands chosen before I have chosen it.
  const [isOther, setOther] = useState(false);
  const day = form.form.when || today;
  const days = useDaysBack(today, day);
  const feelings = feelingFamilies.map(({ id, label }) => ({ value: id, label: asKnown(label, 'feelings') }));
  const felt = (form.form.felt ?? []).map(({ name }) => name);
  const submit = submits(async () => {
    if (await form.submit({ on: day })) onSaid?.();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextArea
          label={t('client.moments.happened')}
          hint={t('client.moments.happenedHint')}
          value={form.form.happened}
          onChange={(happened) => form.change({ happened })}
          error={form.wrong('happened')}
        />
        <Select
          label={t('client.moments.when')}
          options={days}
          value={day}
          onChange={(when) => form.change({ when })}
        />
        <RadioList
          label={t('client.moments.happening')}
          optional
          layout="inline"
          options={[
            ...happenings.map((value) => ({ value, label: t(`client.moments.happenings.${value}`) })),
            { value: 'none', label: t('client.moments.noHappening') },
          ]}
          value={form.form.happening ?? (isOther ? 'none' : '')}
          onChange={(chosen) => {
            setOther(chosen === 'none');
            form.change({ happening: chosen === 'none' ? undefined : (chosen as Happening) });
          }}
        />
        <Disclosure title={t('client.moments.more')} level={2}>
          <Stack>
            <PeopleTicked
              course={course}
              label={t('client.moments.withWhom')}
              people={form.form.withWhom}
              onChange={(withWhom) => form.change({ withWhom })}
              optional
            />
            <CheckboxList
              label={t('client.moments.felt')}
              optional
              layout="inline"
              options={feelings}
              value={felt}
              onChange={(names) => form.change({ felt: names.map((name) => ({ name })) })}
            />
            <TextArea
              label={t('client.moments.did')}
              optional
              rows={2}
              value={form.form.did ?? ''}
              onChange={(did) => form.change({ did })}
            />
            <Rating
              label={t('client.moments.mood')}
              optional
              value={form.form.mood ?? undefined}
              onChange={(mood) => form.change({ mood })}
              lowWord={t('client.moments.moodLow')}
              highWord={t('client.moments.moodHigh')}
            />
          </Stack>
        </Disclosure>
        <FormFoot form={form} go={t(go)} saved="below" />
      </Stack>
    </form>
  );
}
