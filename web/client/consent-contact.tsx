import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../course-here.ts';
import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useMyCourse } from './my-course.tsx';

/** Somebody the therapist may speak with: agreed person by person. */
export function ConsentContact() {
  const { t } = useTranslation();
  const { course, therapist } = useMyCourse();
  const give = useAct(course.id, 'giveConsent');
  const [whom, setWhom] = useState('');
  const who = therapist || t('client.yourTherapist');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give.mutate({ form: { item: 'contact', whom } }, { onSuccess: () => setWhom('') });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <p>{t('clientConsent.contactWhy', { who })}</p>
        <TextField label={t('clientConsent.contactName')} optional value={whom} onChange={setWhom} />
        <Refused sentence={give.error?.problem?.title} />
        <div>
          <Button type="submit" isPending={give.isPending}>
            {t('clientConsent.contactGo')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
