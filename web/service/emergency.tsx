import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '../api.ts';
import { useDraft } from '../draft.ts';
import { fieldSentence, formSentence } from '../entry/form-error.ts';
import { TitleOf } from '../entry/title-of.tsx';
import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';

/** The id in what was pasted: the id itself, or the address of a page of the course. */
export const courseIn = (pasted: string): string =>
  /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(pasted)?.[0] ?? pasted.trim();

/** A colleague’s record, opened for a day with a reason that the client and the therapist read. */
export function Emergency() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [pasted, setPasted] = useState('');
  const { value: reason, put, done } = useDraft('emergency', '');
  const course = courseIn(pasted);
  const open = useMutation({
    mutationFn: () => send(`courses/${encodeURIComponent(course)}/emergency`, { reason }),
    onSuccess: async () => {
      done('');
      await navigate({ to: '/courses/$course', params: { course } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (course) open.mutate();
  };
  return (
    <>
      <TitleOf words={t('service.emergency.title')} />
      <PageHead title={t('service.emergency.title')} lead={t('service.emergency.lead')} />
      <form onSubmit={submit} noValidate>
        <Stack gap="section">
          <TextField
            label={t('service.emergency.course')}
            hint={t('service.emergency.courseHint')}
            value={pasted}
            onChange={setPasted}
          />
          <TextArea
            label={t('service.emergency.reason')}
            privacy={t('service.emergency.privacy')}
            value={reason}
            onChange={put}
            error={fieldSentence(open.error, 'reason')}
          />
          <Refused sentence={formSentence(open.error, t('entry.noLine'))} />
          <div>
            <Button type="submit" kind="danger" isPending={open.isPending} isDisabled={course === ''}>
              {t('service.emergency.go')}
            </Button>
          </div>
        </Stack>
      </form>
    </>
  );
}
