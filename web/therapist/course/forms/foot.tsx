import { useTranslation } from 'react-i18next';
import type { ActForm } from '#web/app/forms/act-form.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import css from './forms.module.css';

/** The foot of a form: what was wrong, the button, and where the words are now. */
export function FormFoot<Form>({
  form,
  onSave,
  words,
}: {
  form: Pick<ActForm<Form>, 'sentence' | 'saving' | 'isSending'>;
  onSave: () => void;
  /** What the button says, when it is more than recording. */
  words?: string;
}) {
  const { t } = useTranslation();
  return (
    <>
      <Refused sentence={form.sentence} />
      <div className={css.foot}>
        <Button kind="primary" isPending={form.isSending} onPress={onSave}>
          {words ?? t('opening.record')}
        </Button>
        <SaveState state={form.saving} />
      </div>
    </>
  );
}
