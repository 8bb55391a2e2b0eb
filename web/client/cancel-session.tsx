import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appointment } from '#core/course/sessions/sessions.ts';
import { useAct } from '../course-here.ts';
import { Button } from '../ui/button.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useMyCourse } from './my-course.tsx';

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
          {t('clientSessions.cannot')}
        </Button>
      </div>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reason = why.trim() || t('clientSessions.noReason');
    cancel.mutate({ form: { appointment: appointment.id, why: reason, by: 'client' } });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextField label={t('clientSessions.why')} optional autoFocus value={why} onChange={setWhy} />
        <Refused sentence={cancel.error?.problem?.title} />
        <Row>
          <Button type="submit" isPending={cancel.isPending}>
            {t('clientSessions.cancel')}
          </Button>
          <Button onPress={() => setTelling('after all')}>{t('clientSessions.keep')}</Button>
        </Row>
      </Stack>
    </form>
  );
}
