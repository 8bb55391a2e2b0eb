import { type ReactNode, useRef } from 'react';
import type { ActForm } from '#web/app/forms/act-form.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Refused } from '#web/ui/words/notice.tsx';
import css from './moving-in.module.css';

interface EntryLineProps {
  label: string;
  go: string;
  form: Pick<ActForm<unknown>, 'sentence' | 'isSending' | 'saving'>;
  /** Sends it; true once it is taken, when the cursor waits at the next day. */
  onAdd: () => Promise<boolean>;
  children: ReactNode;
}

/** One line of what was kept elsewhere: Enter takes it, and the next begins at its day. */
export function EntryLine({ label, go, form, onAdd, children }: EntryLineProps) {
  const frame = useRef<HTMLFormElement>(null);
  const add = submits(async () => {
    if (await onAdd()) frame.current?.querySelector('input')?.focus();
  });
  return (
    <form ref={frame} onSubmit={add} noValidate aria-label={label} className={css.entry} data-print="never">
      <div className={css.line}>{children}</div>
      <Refused sentence={form.sentence} />
      <div className={css.foot}>
        <Button type="submit" isPending={form.isSending}>
          {go}
        </Button>
        <SaveState state={form.saving} />
      </div>
    </form>
  );
}
