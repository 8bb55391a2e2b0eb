import type { ActForm } from '../act-form.ts';
import { Button, type ButtonKind } from '../ui/button.tsx';
import { Refused } from '../ui/notice.tsx';
import { SaveState } from '../ui/save-state.tsx';

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
