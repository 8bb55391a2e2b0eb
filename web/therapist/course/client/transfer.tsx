import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActForm } from '../../../act-form.ts';
import { useSignedIn } from '../../../frame/signed-in.tsx';
import { useMembers } from '../../../service/members-list.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Stack } from '../../../ui/layout.tsx';
import { Refused } from '../../../ui/notice.tsx';
import { RadioList } from '../../../ui/radio-list.tsx';
import { SaveState } from '../../../ui/save-state.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useCourseHere } from '../course-frame.tsx';

const told = ['present', 'told', 'not_told'] as const;
const start = { to: '', handOver: '', client: 'told' as (typeof told)[number] };

/** Hands the course to a colleague, with a note for them; it then leaves this caseload. */
export function Transfer() {
  const { t } = useTranslation();
  const { course } = useCourseHere();
  const { me } = useSignedIn();
  const { data } = useMembers();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const form = useActForm(course.id, 'transferCourse', start, 'transfer');
  const handOver = form.form.handOver ?? '';
  const colleagues = (data?.members ?? [])
    .filter((one) => one.state === 'active' && one.roles.includes('therapist') && one.person !== me.id)
    .map((one) => ({ value: one.person, label: one.name }));
  const name = colleagues.find((one) => one.value === form.form.to)?.label ?? '';
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setAsking(true);
  };
  const go = async () => {
    const became = await form.submit();
    setAsking(false);
    if (became === 'recorded') await navigate({ to: '/caseload' });
  };
  if (data && colleagues.length === 0) return <p>{t('courseClient.noColleague')}</p>;
  return (
    <form onSubmit={ask} noValidate>
      <Stack>
        <Select
          label={t('courseClient.to')}
          options={colleagues}
          value={form.form.to}
          onChange={(to) => form.change({ to })}
          error={form.wrong('to')}
        />
        <TextArea
          label={t('courseClient.handOver')}
          hint={t('courseClient.handOverHint')}
          value={handOver}
          onChange={(text) => form.change({ handOver: text })}
          error={form.wrong('handOver')}
        />
        <RadioList
          label={t('courseClient.told')}
          options={told.map((value) => ({ value, label: t(`courseClient.isTold.${value}`) }))}
          value={form.form.client}
          onChange={(value) => form.change({ client: told.find((one) => one === value) ?? 'told' })}
        />
        <Refused sentence={form.sentence} />
        <div>
          <Button type="submit" isDisabled={form.form.to === ''}>
            {t('courseClient.transferGo')}
          </Button>{' '}
          <SaveState state={form.saving} />
        </div>
      </Stack>
      <Dialog
        title={t('courseClient.sure', { name })}
        isOpen={asking}
        onClose={() => setAsking(false)}
        weight="alert"
        actions={
          <Button kind="danger" onPress={() => void go()} isPending={form.isSending}>
            {t('courseClient.sureGo')}
          </Button>
        }
      >
        <p>{t('courseClient.sureSays')}</p>
      </Dialog>
    </form>
  );
}
