import { Button, type ButtonKind } from '#web/ui/buttons/button.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import type { ActForm } from './act-form.ts';

interface SendFormProps {
  form: Pick<ActForm<unknown>, 'sentence' | 'isSending' | 'saving'>;
  go: string;
  kind?: ButtonKind;
}

/** The foot of a form: why it was not taken, the button that sends it, and whether it is kept. */
export function SendForm({ form, go, kind }: SendFormProps) {
  return (
    <>
      <Refused sentence={form.sentence} />
      <div>
        <Button type="submit" kind={kind} isPending={form.isSending}>
          {go}
        </Button>
      </div>
      <SaveState state={form.saving} />
    </>
  );
}
