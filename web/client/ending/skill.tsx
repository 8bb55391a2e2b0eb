import { useTranslation } from 'react-i18next';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { type AskedProps, Question } from './asked.tsx';

const start = { skill: '', example: '', when: '' };

/** One thing I can do alone from now on, with a time I did it (E-04). */
export function EndingSkill({ onSaid, onLeave }: AskedProps) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const form = useActForm(course.id, 'keepSkill', start, 'mine');
  return (
    <Question form={form} onSaid={onSaid} onLeave={onLeave}>
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
      <TextField
        label={t('client.ending.skillWhen')}
        hint={t('client.ending.skillWhenHint')}
        optional
        value={form.form.when ?? ''}
        onChange={(when) => form.change({ when })}
      />
    </Question>
  );
}
