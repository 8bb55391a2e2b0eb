import { useTranslation } from 'react-i18next';
import { useActForm } from '#web/app/forms/act-form.ts';
import { StepForm } from '#web/therapist/course/forms/quick-form.tsx';
import type { SessionHere } from '#web/therapist/course/session/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import css from './note.module.css';

/** Thoughts kept apart from the note: nobody reads them but whoever wrote them. */
export function PrivateNote({ here: { view, n } }: { here: SessionHere }) {
  const { t } = useTranslation();
  const { course } = view;
  const kept = course.privateNotes.notes.findLast(({ session }) => session === n);
  const start = { note: kept?.note, session: n, text: kept?.text ?? '', version: kept?.version ?? 0 };
  const { form, change, newer, ...rest } = useActForm(course.id, 'keepPrivateNote', start, String(n));
  const now = kept && { note: kept.note, version: Math.max(form.version ?? 0, kept.version) };
  return (
    <StepForm
      {...rest}
      submit={() => rest.submit({ patch: newer ? {} : now })}
      go={t('session.private.keep')}
    >
      {newer && (
        <Notice
          kind="warn"
          title={t('session.note.newer')}
          actions={
            <Button onPress={() => change({ version: newer.version })}>{t('session.note.mine')}</Button>
          }
        >
          <p className={css.paper}>{String(newer.text)}</p>
        </Notice>
      )}
      <TextArea
        label={t('session.private.label')}
        privacy={t('session.private.privacy')}
        value={form.text}
        onChange={(text) => change({ text })}
        error={rest.wrong('text')}
      />
    </StepForm>
  );
}
