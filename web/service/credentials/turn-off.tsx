import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldCredential } from '#core/credentials/credential.ts';
import { useKeepNoCredentials } from '#web/app/credentials.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

/** The service keeps no list any more, and asks nobody for a credential; why is audited. */
export function TurnOff({ held }: { held: readonly HeldCredential[] }) {
  const { t } = useTranslation();
  const [why, setWhy] = useState('');
  const off = useKeepNoCredentials();
  return (
    <Disclosure title={t('service.credentials.off')} level={2}>
      <form onSubmit={submits(() => off.mutate({ why, before: held }))} noValidate>
        <Stack>
          <p>{t('service.credentials.offSays')}</p>
          <TextField
            label={t('service.credentials.offWhy')}
            value={why}
            onChange={setWhy}
            error={fieldSentence(off.error, 'turnedOff')}
          />
          <Refused sentence={formSentence(off.error, t('entry.noLine'))} />
          <div>
            <Button type="submit" kind="danger" isPending={off.isPending}>
              {t('service.credentials.offGo')}
            </Button>
          </div>
        </Stack>
      </form>
    </Disclosure>
  );
}
