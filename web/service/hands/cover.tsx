import { useTranslation } from 'react-i18next';
import { fieldSentence } from '#web/app/forms/sentences.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { isSpan, SpanFields } from '#web/service/duty/span-fields.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Became } from './became.tsx';
import { asAct, doneIn, type IntoHands, useColleagues, usePut } from './put.ts';

const start = { by: '', from: '', to: '', notes: {} as Record<string, string> };

/** A colleague who stands in from one day to another, with a note for each course; who reads no record writes none. */
export function CoverFields({ whose, hands, chosen, onDone }: IntoHands) {
  const { t } = useTranslation();
  const { value, put, done } = useDraft(`hands/${whose}/cover`, start);
  const colleagues = useColleagues(hands);
  const call = usePut<unknown>(whose, 'cover');
  const change = (patch: Partial<typeof start>) => put({ ...value, ...patch });
  const isWhole = value.by !== '' && isSpan(value);
  const go = submits(() => {
    if (!isWhole) return;
    const courses = chosen.map((one) => ({ ...asAct(one), note: value.notes[one.course] ?? '' }));
    call.mutate(
      { by: value.by, from: value.from, to: value.to, courses },
      {
        onSuccess: ({ lines }) => {
          if (doneIn(lines) < lines.length) return;
          done();
          onDone();
        },
      },
    );
  });
  return (
    <form onSubmit={go} noValidate>
      <Stack>
        <p className={shapes.remark}>{t('hands.coverSays')}</p>
        <Select
          label={t('hands.colleague')}
          options={colleagues}
          value={value.by}
          onChange={(by) => change({ by })}
          error={fieldSentence(call.error, 'by')}
        />
        <Columns>
          <SpanFields
            days={value}
            onChange={({ from, to }) => change({ from, to })}
            from={t('hands.from')}
            to={t('hands.until')}
          />
        </Columns>
        {hands.as !== 'administrator' &&
          chosen.map(({ course, client }) => (
            <TextArea
              key={course}
              label={t('hands.noteOf', { client })}
              optional
              rows={2}
              value={value.notes[course] ?? ''}
              onChange={(note) => change({ notes: { ...value.notes, [course]: note } })}
            />
          ))}
        <Became lines={call.data?.lines} courses={hands.courses} error={call.error} />
        <div>
          <Button type="submit" kind="primary" isPending={call.isPending} isDisabled={!isWhole}>
            {t('hands.coverGo', { count: chosen.length })}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
