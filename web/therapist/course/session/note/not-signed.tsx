import { useTranslation } from 'react-i18next';
import { useAct } from '#web/app/course.ts';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import noteCss from './note.module.css';

interface NotSignedProps {
  session: SessionView;
  words: string;
  /** They stand in the record now, or are let go of. */
  onDone: () => void;
}

/** Words typed in this window when the note was signed in another: they can still be added, and are never lost unseen. */
export function NotSigned({ session: { view, n, may }, words, onDone }: NotSignedProps) {
  const { t } = useTranslation();
  const add = useAct(view.course.id, 'addToNote');
  const addIt = () => add.mutate({ form: { session: n, text: words } }, { onSuccess: onDone });
  return (
    <Notice
      kind="warn"
      spoken="now"
      title={t('session.note.notSigned')}
      actions={
        <>
          {may('addToNote') && (
            <Button isPending={add.isPending} onPress={addIt}>
              {t('session.note.notSignedAdd')}
            </Button>
          )}
          <Button kind="quiet" onPress={onDone}>
            {t('session.note.notSignedLetGo')}
          </Button>
        </>
      }
    >
      <p className={noteCss.paper} dir="auto">
        {words}
      </p>
      <Refused sentence={add.error?.problem?.title} />
    </Notice>
  );
}
