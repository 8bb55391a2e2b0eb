import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book/acts.ts';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import { useActForm } from '../act-form.ts';
import { DateField } from '../ui/date-field.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Stack } from '../ui/layout.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useMyCourse } from './my-course.tsx';
import { SendForm } from './send-form.tsx';

const start: FormOf<'agreeTryOut'> = { what: '', when: '' };

/** Something small that I want to try. */
export function TryOutNew() {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const form = useActForm(course.id, 'agreeTryOut', start);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <Disclosure title={t('clientTryOuts.new')} level={2}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextField
            label={t('clientTryOuts.what')}
            hint={t('clientTryOuts.whatHint')}
            value={form.form.what}
            onChange={(what) => form.change({ what })}
            error={form.wrong('what')}
          />
          <TextField
            label={t('clientTryOuts.when')}
            optional
            value={form.form.when ?? ''}
            onChange={(when) => form.change({ when })}
          />
          {tryOutsMode(course) === 'formal' && (
            <DateField
              label={t('clientTryOuts.due')}
              value={form.form.due ?? ''}
              onChange={(due) => form.change({ due: due || undefined })}
              error={form.wrong('due')}
            />
          )}
          <SendForm form={form} go={t('clientTryOuts.add')} />
        </Stack>
      </form>
    </Disclosure>
  );
}
