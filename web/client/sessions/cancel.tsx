import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appointment } from '#core/course/sessions/state.ts';
import { useAct } from '#web/app/course.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

/** Telling that I cannot come. A reason may be given and need not be. */
export function CancelSession({ appointment }: { appointment: Appointment }) {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const cancel = useAct(course.id, 'cancelSession');
  const [telling, setTelling] = useState<'no' | 'yes' | 'after all'>('no');
  const [why, setWhy] = useState('');
  if (!may('cancelSession')) return null;
  if (telling !== 'yes') {
    return (
      <div>
        <Button autoFocus={telling === 'after all'} onPress={() => setTelling('yes')}>
          {t('client.sessions.cannot')}
        </Button>
      </div>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reason = why.trim() || t('client.sessions.noReason');
    cancel.mutate({ form: { appointment: appointment.id, why: reason, by: 'client' } });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextField label={t('client.sessions.why')} optional autoFocus value={why} onChange={setWhy} />
        <Refused sentence={cancel.error?.problem?.title} />
        <Row>
          <Button type="submit" isPending={cancel.isPending}>
            {t('client.sessions.cancel')}
          </Button>
          <Button onPress={() => setTelling('after all')}>{t('client.sessions.keep')}</Button>
        </Row>
      </Stack>
    </form>
  );
}
