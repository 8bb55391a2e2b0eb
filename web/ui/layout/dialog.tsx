import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import css from './dialog.module.css';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons along the foot, the main one first. */
  actions?: ReactNode;
  /** `alert` when something may be lost: it does not close by a press outside. */
  weight?: 'sheet' | 'alert';
}

/** A sheet laid over the page. It holds focus, closes with Escape and gives focus back. */
export function Dialog({ title, isOpen, onClose, children, actions, weight = 'sheet' }: DialogProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable={weight === 'sheet'}
      onOpenChange={(open) => !open && onClose()}
      className={css.overlay ?? ''}
    >
      <Modal className={css.modal ?? ''}>
        <AriaDialog role={weight === 'alert' ? 'alertdialog' : 'dialog'} className={css.dialog ?? ''}>
          <div className={css.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button kind="quiet" onPress={onClose}>
              {t('ui.close')}
            </Button>
          </div>
          <div className={css.body}>{children}</div>
          {actions && <div className={css.actions}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
