import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownClient } from '#core/api-answers/accounts.ts';
import { erasureReasons } from '#core/audit/erasure.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { useRecorded } from '#web/app/frame/zone.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Checkbox } from '#web/ui/fields/checkbox.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { useErasure } from './known.ts';

/** The client is to be erased: asked by their therapist, and done once a second person confirms it. */
export function Erasure({ known }: { known: KnownClient }) {
  const { t } = useTranslation();
  const recorded = useRecorded();
  const { ask, takeBack } = useErasure(known.id);
  if (!known.erasure) {
    return (
      <Disclosure title={t('course.client.eraseMore')}>
        <AskErasure ask={ask} />
      </Disclosure>
    );
  }
  return (
    <Stack>
      <Notice
        kind="warn"
        title={t('course.client.eraseWaits')}
        actions={
          <Button size="small" onPress={() => takeBack.mutate()} isPending={takeBack.isPending}>
            {t('course.client.eraseBack')}
          </Button>
        }
      >
        {t('course.client.eraseAsked', {
          at: recorded(known.erasure.at),
          reason: t(`course.client.eraseReason.${known.erasure.reason}`),
        })}
      </Notice>
      <Refused sentence={formSentence(takeBack.error, t('entry.noLine'))} />
    </Stack>
  );
}

function AskErasure({ ask }: Pick<ReturnType<typeof useErasure>, 'ask'>) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [law, setLaw] = useState<'looked-up' | 'not-yet'>('not-yet');
  const chosen = erasureReasons.find((one) => one === reason);
  return (
    <Stack>
      <p>{t('course.client.eraseSays')}</p>
      <p>{t('course.client.eraseLaw')}</p>
      <Select
        label={t('course.client.eraseWhy')}
        value={reason}
        options={erasureReasons.map((one) => ({ value: one, label: t(`course.client.eraseReason.${one}`) }))}
        onChange={setReason}
      />
      <Checkbox
        label={t('course.client.eraseLooked')}
        isSelected={law === 'looked-up'}
        onChange={(is) => setLaw(is ? 'looked-up' : 'not-yet')}
      />
      <Refused sentence={formSentence(ask.error, t('entry.noLine'))} />
      <div>
        <Button
          kind="danger"
          isDisabled={!chosen || law === 'not-yet'}
          isPending={ask.isPending}
          onPress={() => chosen && ask.mutate(chosen)}
        >
          {t('course.client.eraseGo')}
        </Button>
      </div>
    </Stack>
  );
}
