import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import css from './ask-once-more.module.css';
import { Row, Stack } from './layout.tsx';

interface AskOnceMoreProps {
  title: string;
  says: string;
  /** The words on the button that does it. */
  go: string;
  isPending?: boolean;
  /** What went wrong, said in the same place. */
  sentence?: string | undefined;
  onSure: () => void;
  onClose: () => void;
}

/**
 * Asks once more before something that cannot be pressed back, by the browser’s own dialog: it brings no piece of Kith, so
 * it can be asked without a line on a page that many begin from. It holds focus, closes with Escape and gives focus back.
 */
export function AskOnceMore({ isOpen = true, ...question }: AskOnceMoreProps & { isOpen?: boolean }) {
  return isOpen ? <Asked {...question} /> : null;
}

/** What had focus before has it again once it is closed. */
const openDialog = (dialog: HTMLDialogElement) => {
  dialog.showModal();
  return () => dialog.close();
};

function Asked({ title, says, go, isPending, sentence, onSure, onClose }: AskOnceMoreProps) {
  const { t } = useTranslation();
  const names = useId();
  return (
    <dialog
      ref={openDialog}
      role="alertdialog"
      aria-labelledby={names}
      className={css.asked}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <Stack gap="section">
        <Row spread="apart" align="top">
          <h2 id={names}>{title}</h2>
          <Button kind="quiet" onPress={onClose}>
            {t('ui.close')}
          </Button>
        </Row>
        <p>{says}</p>
        <Refused sentence={sentence} />
        <Row>
          <Button kind="danger" onPress={onSure} isPending={isPending}>
            {go}
          </Button>
        </Row>
      </Stack>
    </dialog>
  );
}
