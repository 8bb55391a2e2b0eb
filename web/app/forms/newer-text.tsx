import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { Notice } from '#web/ui/words/notice.tsx';

/** A text as somebody else wrote it meanwhile. */
export interface Newer {
  text: unknown;
  version: number;
}

/** What can be done about it: it is read, and mine is written over it, or let go. */
export interface NewerActions {
  read: (text: unknown) => ReactNode;
  /** Sends mine over that version. */
  overwrite: (newer: Newer) => void;
  /** Lets mine go, so that theirs stands. */
  take?: () => void;
}

/** The newer text, beside what was typed: nothing is overwritten that was not read first. */
export function NewerText({ newer, read, overwrite, take }: NewerActions & { newer: Newer }) {
  const { t } = useTranslation();
  return (
    <Notice
      kind="warn"
      title={t('ui.newer.title')}
      actions={
        <>
          <Button size="small" onPress={() => overwrite(newer)}>
            {t('ui.newer.overwrite')}
          </Button>
          {take && (
            <Button size="small" kind="quiet" onPress={take}>
              {t('ui.newer.take')}
            </Button>
          )}
        </>
      }
    >
      {read(newer.text)}
    </Notice>
  );
}
