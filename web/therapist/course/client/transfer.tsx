import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { meetingsAhead } from '#core/course/meetings/hours.ts';
import { bookedAhead } from '#core/course/sessions/settle.ts';
import { clientTold } from '#core/course/transfer/state.ts';
import { therapistOf } from '#core/course/transfer/therapist.ts';
import { useMembers } from '#web/app/colleagues.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { ColleagueUnderWhom } from '#web/both/credentials/colleague-under-whom.tsx';
import { SettledByThis } from '#web/therapist/course/appointments/settled.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { AskOnceMore } from '#web/ui/layout/ask-once-more.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

const told = clientTold.options;
const start: FormOf<'transferCourse'> = { to: '', handOver: '', client: 'told' };

/** Hands the course to a colleague who works here, with a note for them; it then leaves its therapist’s caseload. */
export function Transfer() {
  const { t } = useTranslation();
  const { course, as } = useCourseView();
  const { data } = useMembers();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const form = useActForm(course.id, 'transferCourse', start, 'transfer');
  const hasDied = hasEndedByDeath(course);
  const handOver = form.form.handOver ?? '';
  const colleagues = (data?.members ?? [])
    .filter(
      (one) =>
        one.state === 'active' && one.roles.includes('therapist') && one.person !== therapistOf(course),
    )
    .map((one) => ({ value: one.person, label: one.name }));
  const name = colleagues.find((one) => one.value === form.form.to)?.label ?? '';
  const ask = submits(() => setAsking(true));
  const go = async () => {
    const became = await form.submit(hasDied ? { patch: { client: 'not_told' } } : {});
    setAsking(false);
    if (became === 'recorded') await navigate({ to: as === 'supervisor' ? '/supervision' : '/caseload' });
  };
  if (data && colleagues.length === 0) return <p>{t('course.client.noColleague')}</p>;
  return (
    <form onSubmit={ask} noValidate>
      <Stack>
        <Select
          label={t('course.client.to')}
          options={colleagues}
          value={form.form.to}
          onChange={(to) => form.change({ to })}
          error={form.wrong('to')}
        />
        <ColleagueUnderWhom
          person={form.form.to}
          value={form.form.supervisor}
          onChange={(supervisor) => form.change({ supervisor })}
          error={form.wrong('supervisor')}
        />
        <TextArea
          label={t('course.client.handOver')}
          hint={t('course.client.handOverHint')}
          value={handOver}
          onChange={(text) => form.change({ handOver: text })}
          error={form.wrong('handOver')}
        />
        {!hasDied && (
          <TextArea
            label={t('course.client.toClient')}
            hint={t('course.client.toClientHint')}
            optional
            value={form.form.toClient ?? ''}
            onChange={(text) => form.change({ toClient: text })}
            error={form.wrong('toClient')}
          />
        )}
        {!hasDied && (
          <RadioList
            label={t('course.client.told')}
            options={told.map((value) => ({ value, label: t(`course.client.isTold.${value}`) }))}
            value={form.form.client}
            onChange={(value) => form.change({ client: told.find((one) => one === value) ?? 'told' })}
          />
        )}
        <SettledByThis
          appointments={bookedAhead(course, new Date().toISOString())}
          meetings={meetingsAhead(course, new Date().toISOString())}
        />
        <FormFoot
          form={form}
          go={t('course.client.transferGo')}
          kind="plain"
          isDisabled={form.form.to === ''}
        />
      </Stack>
      <AskOnceMore
        title={t('course.client.sure', { name })}
        says={t(`course.client.sureSays.${as === 'supervisor' ? 'supervisor' : 'therapist'}`)}
        go={t('course.client.sureGo')}
        isOpen={asking}
        isPending={form.isSending}
        onSure={() => void go()}
        onClose={() => setAsking(false)}
      />
    </form>
  );
}
