import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { type Saying, tones } from '#core/course/talks-ahead/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { peopleToChoose } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { SeenOfMine } from '#web/client/page/seen-of-mine.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

const empty = {
  personId: undefined,
  withWhom: '',
  words: '',
  tone: 'not_said',
  when: '',
  hope: '',
  ifOtherwise: '',
};

interface PlanSayingProps {
  /** The plan that is written anew; none for a new one. */
  saying?: Saying;
  onSaid: () => void;
}

/** Planning how to say a feeling: to whom, in which words, in what tone, and when. */
export function PlanSaying({ saying, onSaid }: PlanSayingProps) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const start = {
    ...(saying ? { ...saying.text, id: saying.id, version: saying.version } : empty),
  } as FormOf<'planSaying'>;
  const form = useActForm(course.id, 'planSaying', start, saying?.id ?? 'new');
  const { personId, withWhom, words, tone, when, hope, ifOtherwise } = form.form;
  const people = peopleToChoose(course);
  const submit = submits(async () => {
    if (await form.submit()) onSaid();
  });
  return (
    <form onSubmit={submit} noValidate aria-label={t('client.practice.talks.add')}>
      <Stack>
        {people.length > 0 && (
          <Select
            label={t('client.practice.talks.toWhom')}
            optional
            options={[{ value: '', label: t('client.practice.talks.somebodyElse') }, ...people]}
            value={personId ?? ''}
            onChange={(person) => form.change({ personId: person || undefined })}
            error={form.wrong('personId')}
          />
        )}
        {!personId && (
          <TextField
            label={t('client.practice.talks.whoElse')}
            value={withWhom ?? ''}
            onChange={(who) => form.change({ withWhom: who })}
          />
        )}
        <TextArea
          label={t('client.practice.talks.words')}
          hint={t('client.practice.talks.wordsHint')}
          value={words}
          onChange={(said) => form.change({ words: said })}
          error={form.wrong('words')}
        />
        <RadioList
          label={t('client.practice.talks.tone')}
          optional
          layout="inline"
          options={tones
            .filter((value) => value !== 'not_said')
            .map((value) => ({ value, label: t(`work.talks.choice.tone.${value}`) }))}
          value={tone === 'not_said' ? null : (tone ?? null)}
          onChange={(value) => form.change({ tone: oneOf(tones, value) ?? 'not_said' })}
        />
        <TextField
          label={t('client.practice.talks.when')}
          optional
          value={when ?? ''}
          onChange={(time) => form.change({ when: time })}
        />
        <TextArea
          label={t('client.practice.talks.hope')}
          optional
          rows={2}
          value={hope ?? ''}
          onChange={(hoped) => form.change({ hope: hoped })}
        />
        <TextArea
          label={t('client.practice.talks.otherwise')}
          hint={t('client.practice.talks.otherwiseHint')}
          optional
          rows={2}
          value={ifOtherwise ?? ''}
          onChange={(plan) => form.change({ ifOtherwise: plan })}
        />
        <SeenOfMine written={form.form} />
        <FormFoot form={form} go={t('client.practice.talks.keep')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}
