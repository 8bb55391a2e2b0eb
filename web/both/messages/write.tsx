import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '#core/course/messages/state.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

interface WriteMessageProps {
  course: string;
  label: string;
  /** The other's messages that stand above the box and were not read or answered yet. */
  waiting: readonly Message[];
  hint?: string;
  /** What is said of the words while they are typed. */
  beside?: (words: string) => ReactNode;
}

/** The box in which a message is written; it is kept while it is typed, and empty once it was sent. */
export function WriteMessage({ course, label, waiting, hint, beside }: WriteMessageProps) {
  const { t } = useTranslation();
  const upTo = waiting.at(-1)?.id ?? '';
  const form = useActFormFrom(course, 'sendMessage', { words: '' }, 'new', ({ words }) => ({ words, upTo }));
  return (
    <form onSubmit={submits(() => form.submit())} noValidate aria-label={label}>
      <Stack>
        <TextArea
          label={label}
          hint={hint}
          rows={4}
          value={form.form.words}
          onChange={(words) => form.change({ words })}
          error={form.wrong('words')}
        />
        {beside?.(form.form.words)}
        <FormFoot form={form} go={t('client.messages.sent.send')} saved="below" />
      </Stack>
    </form>
  );
}
