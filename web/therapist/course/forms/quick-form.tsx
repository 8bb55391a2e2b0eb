import type { FormEvent, ReactNode } from 'react';
import type { Sent } from '#web/app/course.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { SaveState, type Saving } from '#web/ui/fields/save-state.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { onFormKey } from './form-keys.ts';

interface QuickFormProps {
  children: ReactNode;
  /** Sends it; undefined when it was refused and stays on the screen. */
  submit: () => Promise<Sent | undefined>;
  /** After it was recorded or is waiting for the line. */
  onDone?: () => void;
  sentence: string | undefined;
  saving: Saving;
  isSending: boolean;
  go: string;
  more?: ReactNode;
}

/** A small form in the room: Ctrl with Enter records it. */
export function QuickForm({
  children,
  submit,
  onDone,
  sentence,
  saving,
  isSending,
  go,
  more,
}: QuickFormProps) {
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending) return;
    if (await submit()) onDone?.();
  };
  return (
    <form onSubmit={(event) => void onSubmit(event)} onKeyDownCapture={onFormKey} noValidate>
      <Stack>
        {children}
        <Refused sentence={sentence} />
        <Row>
          <Button type="submit" isPending={isSending} aria-keyshortcuts="Control+Enter">
            {go}
          </Button>
          {more}
          <SaveState state={saving} />
        </Row>
      </Stack>
    </form>
  );
}
