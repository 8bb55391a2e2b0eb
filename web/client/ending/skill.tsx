import { useTranslation } from 'react-i18next';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { type AskedProps, LeaveOut } from './leave-out.tsx';

const start = { skill: '', example: '' };

/** One thing I can do alone from now on, with a time I did it (E-04). */
export function EndingSkill({ onSaid, onLeave }: AskedProps) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const form = useActForm(course.id, 'keepSkill', start, 'mine');
  const keep = async () => {
    if (await form.submit()) onSaid();
  };
  return (
    <Stack>
      <TextField
        label={t('client.ending.skill')}
        hint={t('client.ending.skillHint')}
        value={form.form.skill}
        onChange={(skill) => form.change({ skill })}
        error={form.wrong('skill')}
      />
      <TextArea
        label={t('client.ending.example')}
        optional
        rows={2}
        value={form.form.example ?? ''}
        onChange={(example) => form.change({ example })}
      />
      <FormFoot
        form={form}
        go={t('client.ending.keep')}
        onGo={() => void keep()}
        more={<LeaveOut onLeave={onLeave} />}
        saved="below"
      />
    </Stack>
  );
}
