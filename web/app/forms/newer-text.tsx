import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { Notice } from '#web/ui/words/notice.tsx';

/** A text as somebody else wrote it meanwhile. */
export interface Newer {
  text: unknown;
  version: number;
}

/** For a text somebody else may have rewritten meanwhile: how it is read, and how mine goes over it or is let go. */
export interface NewerActions {
  read: (text: unknown) => ReactNode;
  overwrite: (newer: Newer) => void;
  take?: () => void;
}

/** The same for a form that is sent as it stands: mine goes over the newer text by naming its version. */
export const overNewer = (
  form: { submit: (how: { patch: { version: number } }) => unknown },
  read: NewerActions['read'],
): NewerActions => ({ read, overwrite: ({ version }) => void form.submit({ patch: { version } }) });

interface NewerTextProps {
  /** How it reads now. */
  children: ReactNode;
  /** Sends mine over it. */
  onOverwrite: () => void;
  /** Lets mine go, so that theirs stands. */
  onTake?: () => void;
  /** Under a sentence that says that it was changed, or alone. */
  stands?: 'under the refusal' | 'alone';
}

/** The newer text, beside what was typed: nothing is overwritten that was not read first. */
export function NewerText(props: NewerTextProps) {
  const { children, onOverwrite, onTake, stands = 'under the refusal' } = props;
  const { t } = useTranslation();
  const isAlone = stands === 'alone';
  return (
    <Notice
      kind={isAlone ? 'warn' : 'info'}
      title={t(isAlone ? 'ui.newer.changed' : 'ui.newer.now')}
      spoken={isAlone ? 'now' : 'in turn'}
      actions={
        <>
          <Button size="small" onPress={onOverwrite}>
            {t('ui.newer.overwrite')}
          </Button>
          {onTake && (
            <Button size="small" kind="quiet" onPress={onTake}>
              {t('ui.newer.take')}
            </Button>
          )}
        </>
      }
    >
      {children}
    </Notice>
  );
}
