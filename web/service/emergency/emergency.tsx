import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundCourses as Found } from '#core/api-answers/courses.ts';
import { type RefusedError, send } from '#web/app/api.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { FoundCourses } from './found.tsx';

/** A colleague’s record, found by the client’s name and opened for a day, with a reason that both of them read. */
export function Emergency() {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const { value: reason, put, done } = useDraft('emergency', '');
  const find = useMutation<Found, RefusedError>({
    mutationFn: () => send('emergency/find', { name, reason }),
  });
  const submit = submits(() => find.mutate());
  return (
    <>
      <TitleOf words={t('service.emergency.title')} />
      <PageHead title={t('service.emergency.title')} lead={t('service.emergency.lead')} />
      <Stack gap="chapter">
        <form onSubmit={submit} noValidate>
          <Stack gap="section">
            <TextField
              label={t('service.emergency.name')}
              hint={t('service.emergency.nameHint')}
              value={name}
              onChange={(typed) => {
                find.reset();
                setName(typed);
              }}
              error={fieldSentence(find.error, 'name')}
            />
            <TextArea
              label={t('service.emergency.reason')}
              privacy={t('service.emergency.privacy')}
              value={reason}
              onChange={put}
              error={fieldSentence(find.error, 'reason')}
            />
            <Refused sentence={formSentence(find.error, t('entry.noLine'))} />
            <div>
              <Button type="submit" kind="primary" isPending={find.isPending}>
                {t('service.emergency.find')}
              </Button>
            </div>
          </Stack>
        </form>
        {find.data && <FoundCourses found={find.data.found} reason={reason} onOpened={done} />}
      </Stack>
    </>
  );
}
