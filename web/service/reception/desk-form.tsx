import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusedError } from '#web/app/api.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

interface DeskFormProps {
  call: { error: RefusedError | null; isPending: boolean };
  go: string;
  onGo: () => void;
  children: ReactNode;
  isDisabled?: boolean;
  /** Why it is done all the same, once that is asked. */
  despite?: { value: string; onChange: (despite: string) => void };
}

const asksWhy = ['double-booked', 'day-off', 'room-taken'];

/** A form at the desk: what was typed stays where it was refused, and a double booking asks why it is booked all the same. */
export function DeskForm({ call, go, onGo, children, isDisabled, despite }: DeskFormProps) {
  const { t } = useTranslation();
  const code = call.error?.problem?.code;
  const isAsked = asksWhy.some((asks) => code?.startsWith(asks));
  return (
    <form onSubmit={submits(onGo)} noValidate>
      <Stack>
        {children}
        <Refused sentence={formSentence(call.error, t('entry.noLine'))} />
        {despite && (isAsked || despite.value !== '') && (
          <TextField
            label={t('service.reception.despite')}
            hint={t('service.reception.despiteHint')}
            value={despite.value}
            onChange={despite.onChange}
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
