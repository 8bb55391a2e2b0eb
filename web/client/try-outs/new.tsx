import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

const start: FormOf<'agreeTryOut'> = { what: '', when: '' };

/** Something small that I want to try. */
export function TryOutNew() {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const form = useActForm(course.id, 'agreeTryOut', start);
  const submit = submits(() => form.submit());
  return (
    <Disclosure title={t('client.tryOuts.new')} level={2}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextField
            label={t('client.tryOuts.what')}
            hint={t('client.tryOuts.whatHint')}
            value={form.form.what}
            onChange={(what) => form.change({ what })}
            error={form.wrong('what')}
          />
          <TextField
            label={t('client.tryOuts.when')}
            optional
            value={form.form.when ?? ''}
            onChange={(when) => form.change({ when })}
          />
          {tryOutsMode(course) === 'formal' && (
            <DateField
              label={t('client.tryOuts.due')}
              about="to come"
              asks="a whole day"
              value={form.form.due ?? ''}
              onChange={(due) => form.change({ due: due || undefined })}
              error={form.wrong('due')}
            />
          )}
          <FormFoot form={form} go={t('client.tryOuts.add')} kind="plain" saved="below" />
        </Stack>
      </form>
    </Disclosure>
  );
}
