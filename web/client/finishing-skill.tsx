import { useTranslation } from 'react-i18next';
import { useActForm } from '../act-form.ts';
import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { SaveState } from '../ui/save-state.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { type AskedProps, FinishingActions } from './finishing-actions.tsx';
import { useMyCourse } from './my-course.tsx';

const start = { skill: '', example: '' };

/** One thing I can do alone from now on, with a time I did it (E-04). */
export function FinishingSkill({ onSaid, onLeave }: AskedProps) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const form = useActForm(course.id, 'keepSkill', start, 'mine');
  const keep = async () => {
    if (await form.submit()) onSaid();
  };
  return (
    <Stack>
      <TextField
        label={t('clientFinishing.skill')}
        hint={t('clientFinishing.skillHint')}
        value={form.form.skill}
        onChange={(skill) => form.change({ skill })}
        error={form.wrong('skill')}
      />
      <TextArea
        label={t('clientFinishing.example')}
        optional
        rows={2}
        value={form.form.example ?? ''}
        onChange={(example) => form.change({ example })}
      />
      <Refused sentence={form.sentence} />
      <FinishingActions
        keep={
          <Button kind="primary" onPress={() => void keep()} isPending={form.isSending}>
            {t('clientFinishing.keep')}
          </Button>
        }
        onLeave={onLeave}
      />
      <SaveState state={form.saving} />
    </Stack>
  );
}
