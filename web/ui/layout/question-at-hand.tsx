import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import type { AskOnceMoreProps } from './ask-once-more.tsx';
import sheet from './dialog.module.css';
import css from './question-at-hand.module.css';

/**
 * The question of `AskOnceMore` by the browser’s own dialog: it brings no piece of Kith, so it can be asked without a line on a
 * page that many begin from. It holds focus, closes with Escape and gives focus back.
 */
export function QuestionAtHand(question: AskOnceMoreProps & { isOpen: boolean }) {
  return question.isOpen ? <Asked {...question} /> : null;
}

function Asked({ title, says, go, isPending, sentence, onSure, onClose }: AskOnceMoreProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [names, tells] = [useId(), useId()];
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={names}
      aria-describedby={tells}
      className={css.asked}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={sheet.dialog}>
        <div className={sheet.head}>
          <h2 id={names}>{title}</h2>
          <Button kind="quiet" onPress={onClose}>
            {t('ui.close')}
          </Button>
        </div>
        <p id={tells}>{says}</p>
        <Refused sentence={sentence} />
        <div className={sheet.actions}>
          <Button kind="danger" onPress={onSure} isPending={isPending}>
            {go}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
