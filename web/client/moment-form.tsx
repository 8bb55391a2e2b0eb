import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book/acts.ts';
import { feelingFamilies } from '#core/course/feelings/families.ts';
import { presentPeople } from '#core/course/inventory/entries.ts';
import { useActForm } from '../act-form.ts';
import { CheckboxList } from '../ui/checkbox.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Stack } from '../ui/layout.tsx';
import { Rating } from '../ui/rating.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useDaysBack } from './days-back.ts';
import { useMyCourse } from './my-course.tsx';
import { SendForm } from './send-form.tsx';

const start: FormOf<'keepMoment'> = {
  when: '',
  happened: '',
  withWhom: [],
  felt: [],
  mood: null,
  did: '',
};

/** Keeping a moment: what happened is enough; the rest is there for those who want it. */
export function MomentForm() {
  const { t } = useTranslation();
  const { course, today } = useMyCourse();
  const form = useActForm(course.id, 'keepMoment', start);
  const day = form.form.when || today;
  const days = useDaysBack(today);
  const people = presentPeople(course.inventory).map(({ id, fields }) => ({
    value: id,
    label: fields.displayName ?? '',
  }));
  const feelings = feelingFamilies.map(({ id, label }) => ({ value: id, label }));
  const felt = (form.form.felt ?? []).map(({ name }) => name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.submit({ on: day });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextArea
          label={t('clientMoments.happened')}
          hint={t('clientMoments.happenedHint')}
          value={form.form.happened}
          onChange={(happened) => form.change({ happened })}
          error={form.wrong('happened')}
        />
        <Select
          label={t('clientMoments.when')}
          options={days}
          value={day}
          onChange={(when) => form.change({ when })}
        />
        <Disclosure title={t('clientMoments.more')} level={2}>
          <Stack>
            {people.length > 0 && (
              <CheckboxList
                label={t('clientMoments.withWhom')}
                optional
                layout="inline"
                options={people}
                value={form.form.withWhom ?? []}
                onChange={(withWhom) => form.change({ withWhom })}
              />
            )}
            <CheckboxList
              label={t('clientMoments.felt')}
              optional
              layout="inline"
              options={feelings}
              value={felt}
              onChange={(names) => form.change({ felt: names.map((name) => ({ name })) })}
            />
            <TextArea
              label={t('clientMoments.did')}
              optional
              rows={2}
              value={form.form.did ?? ''}
              onChange={(did) => form.change({ did })}
            />
            <Rating
              label={t('clientMoments.mood')}
              optional
              value={form.form.mood ?? undefined}
              onChange={(mood) => form.change({ mood })}
              lowWord={t('clientMoments.moodLow')}
              highWord={t('clientMoments.moodHigh')}
            />
          </Stack>
        </Disclosure>
        <SendForm form={form} go={t('clientMoments.keep')} kind="primary" />
      </Stack>
    </form>
  );
}
