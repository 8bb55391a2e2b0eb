import { Button } from '#web/ui/buttons/button.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { Dialog } from './dialog.tsx';

export interface AskOnceMoreProps {
  title: string;
  says: string;
  /** The words on the button that does it. */
  go: string;
  isOpen?: boolean;
  isPending?: boolean;
  /** What went wrong, said in the same place. */
  sentence?: string | undefined;
  onSure: () => void;
  onClose: () => void;
}

/** Asks once more before something that cannot be pressed back. */
export function AskOnceMore({
  title,
  says,
  go,
  isOpen = true,
  isPending,
  sentence,
  onSure,
  onClose,
}: AskOnceMoreProps) {
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      weight="alert"
      actions={
        <Button kind="danger" onPress={onSure} isPending={isPending}>
          {go}
        </Button>
      }
    >
      <p>{says}</p>
      <Refused sentence={sentence} />
    </Dialog>
  );
}
