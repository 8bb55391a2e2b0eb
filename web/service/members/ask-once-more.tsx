import { useTranslation } from 'react-i18next';
import { formSentence } from '#web/app/forms/sentences.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Dialog } from '#web/ui/layout/dialog.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

interface SureProps {
  title: string;
  says: string;
  go: string;
  change: { error: Error | null; isPending: boolean };
  onSure: () => void;
  onClose: () => void;
}

/** Asks once more before something that cannot be pressed back; what went wrong is said in the same place. */
export function Sure({ title, says, go, change, onSure, onClose }: SureProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      weight="alert"
      actions={
        <Button kind="danger" onPress={onSure} isPending={change.isPending}>
          {go}
        </Button>
      }
    >
      <p>{says}</p>
      <Refused sentence={formSentence(change.error, t('entry.noLine'))} />
    </Dialog>
  );
}
