import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '#web/app/course.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

/** Somebody the therapist may speak with: agreed person by person. */
export function ConsentContact() {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const give = useAct(course.id, 'giveConsent');
  const [whom, setWhom] = useState('');
  const submit = submits(() =>
    give.mutate({ form: { item: 'contact', whom } }, { onSuccess: () => setWhom('') }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <p>{t('client.consent.contactWhy', { who })}</p>
        <TextField label={t('client.consent.contactName')} optional value={whom} onChange={setWhom} />
        <Refused sentence={give.error?.problem?.title} />
        <div>
          <Button type="submit" isPending={give.isPending}>
            {t('client.consent.contactGo')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
