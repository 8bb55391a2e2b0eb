import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { linesNotIn } from '#core/course/notes/drafted.ts';
import { onFormKey } from '#web/therapist/course/forms/form-keys.ts';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { LongText } from '#web/ui/words/long-text.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { NotSigned } from './not-signed.tsx';
import noteCss from './note.module.css';
import { NoteSigned } from './signed.tsx';
import { useNote } from './write.ts';

type Written = ReturnType<typeof useNote>;

/** What somebody else wrote meanwhile, beside what is typed here: nothing is lost either way. */
function Newer({ newer, settle }: Pick<Written, 'newer' | 'settle'>) {
  const { t } = useTranslation();
  if (!newer) return null;
  return (
    <Notice
      kind="warn"
      spoken="now"
      title={t('session.note.newer')}
      actions={
        <>
          <Button onPress={() => settle('both')}>{t('session.note.both')}</Button>
          <Button onPress={() => settle('mine')}>{t('session.note.mine')}</Button>
          <Button kind="quiet" onPress={() => settle('theirs')}>
            {t('session.note.theirs')}
          </Button>
        </>
      }
    >
      <p className={noteCss.paper} dir="auto">
        {newer.text}
      </p>
    </Notice>
  );
}

/** the note, which already holds what was recorded; it is written here and signed. */
export function Note({ session, asked }: { session: SessionView; asked: number }) {
  const { t } = useTranslation();
  const { n, held } = session;
  const { note, drafted, text, write, sign, saving, isSigning, sentence, newer, settle, unsigned, letGo } =
    useNote(session.view, n);
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (asked > 0) place.current?.querySelector('textarea')?.focus();
  }, [asked]);
  if (note?.signed) {
    return (
      <Stack>
        {unsigned && <NotSigned session={session} words={unsigned} onDone={letGo} />}
        <NoteSigned session={session} note={note} />
      </Stack>
    );
  }
  if (!session.may('draftNote')) return <LongText text={note?.text ?? t('session.note.none')} />;
  const missing = linesNotIn(text, drafted);
  return (
    <form ref={place} onKeyDown={onFormKey} onSubmit={submits(() => sign())}>
      <Stack>
        <Newer newer={newer} settle={settle} />
        <TextArea
          label={t('session.note.label', { session: n })}
          hint={t('session.note.hint')}
          rows={8}
          value={text}
          onChange={write}
        />
        <Refused sentence={sentence} />
        <Row>
          <Button
            type="submit"
            kind="primary"
            isPending={isSigning}
            isDisabled={!held || newer !== undefined}
            aria-keyshortcuts="Control+Enter"
          >
            {t('session.note.sign')}
          </Button>
          {missing.length > 0 && text !== drafted && (
            <Button kind="quiet" onPress={() => write([text.trimEnd(), ...missing].join('\n'))}>
              {t('session.note.addRecorded', { count: missing.length })}
            </Button>
          )}
          <SaveState state={saving} />
        </Row>
        <p className={shapes.fine}>{t(held ? 'session.note.next' : 'session.note.notHeld')}</p>
      </Stack>
    </form>
  );
}
