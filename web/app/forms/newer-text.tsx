import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { Notice, type NoticeProps } from '#web/ui/words/notice.tsx';

/** A text as somebody else wrote it meanwhile. */
export interface Newer {
  text: unknown;
  version: number;
}

interface NewerTextProps extends Pick<NoticeProps, 'spoken'> {
  /** How it reads now. */
  children: ReactNode;
  /** Sends mine over it. */
  onOverwrite: () => void;
  /** Lets mine go, so that theirs stands. */
  onTake?: () => void;
}

/** The newer text, beside what was typed: nothing is overwritten that was not read first. */
export function NewerText({ children, onOverwrite, onTake, spoken }: NewerTextProps) {
  const { t } = useTranslation();
  return (
    <Notice
      kind="warn"
      title={t('ui.newer.title')}
      spoken={spoken}
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
