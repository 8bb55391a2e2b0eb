import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusedError } from '#web/app/api.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { Despite } from '#web/both/appointments/despite.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

interface DeskFormProps {
  call: { error: RefusedError | null; isPending: boolean };
  go: string;
  onGo: () => void;
  children: ReactNode;
  isDisabled?: boolean;
  /** Why it is done all the same, once that is asked. */
  despite?: { value: string; onChange: (patch: { despite: string }) => void };
}

/** A form at the desk: what was typed stays where it was refused, and a double booking asks why it is booked all the same. */
export function DeskForm({ call, go, onGo, children, isDisabled, despite }: DeskFormProps) {
  const { t } = useTranslation();
  return (
    <form onSubmit={submits(onGo)} noValidate>
      <Stack>
        {children}
        <Refused sentence={formSentence(call.error, t('entry.noLine'))} />
        {despite && (
          <Despite
            code={call.error?.problem?.code}
            value={despite.value}
            onChange={despite.onChange}
            hint={t('service.reception.despiteHint')}
          />
        )}
        <div>
          <Button type="submit" kind="primary" isPending={call.isPending} isDisabled={isDisabled}>
            {go}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
