import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appointment } from '#core/course/sessions/state.ts';
import { useAct } from '#web/app/course.ts';
import { useShownAt } from '#web/both/appointments/shown-at.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { useMeetingWords } from './when-we-meet.ts';

/** Telling that I cannot come. A reason may be given and need not be. */
export function CancelSession({ appointment }: { appointment: Appointment }) {
  const { t } = useTranslation();
  const { may } = useMyCourse();
  const [telling, setTelling] = useState<'no' | 'yes' | 'after all'>('no');
  if (!may('cancelSession')) return null;
  if (telling === 'yes') return <TellThem appointment={appointment} onKeep={() => setTelling('after all')} />;
  return (
    <div>
      <Button autoFocus={telling === 'after all'} onPress={() => setTelling('yes')}>
        {t('client.sessions.cannot')}
      </Button>
    </div>
  );
}

function TellThem({ appointment, onKeep }: { appointment: Appointment; onKeep: () => void }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const cancel = useAct(course.id, 'cancelSession');
  const [why, setWhy] = useState('');
  const refused = cancel.error?.problem;
  const shownAt = useShownAt(appointment, refused?.code);
  const meeting = useMeetingWords();
  const submit = submits(() => {
    const reason = why.trim() || t('client.sessions.noReason');
    cancel.mutate({ form: { appointment: appointment.id, why: reason, by: 'client', shownAt } });
  });
  const sentence =
    refused?.code === 'moved-since'
      ? t('client.sessions.movedSince', { when: meeting(appointment, 'title') })
      : refused?.title;
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextField label={t('client.sessions.why')} optional autoFocus value={why} onChange={setWhy} />
        <Refused sentence={sentence} />
        <Row>
          <Button type="submit" isPending={cancel.isPending}>
            {t('client.sessions.cancel')}
          </Button>
          <Button onPress={onKeep}>{t('client.sessions.keep')}</Button>
        </Row>
      </Stack>
    </form>
  );
}
