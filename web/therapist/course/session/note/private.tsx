import { useTranslation } from 'react-i18next';
import { useActForm } from '#web/app/forms/act-form.ts';
import { overNewer } from '#web/app/forms/newer-text.tsx';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import css from './note.module.css';

/** Thoughts kept apart from the note: nobody reads them but whoever wrote them. */
export function PrivateNote({ session: { view, n } }: { session: SessionView }) {
  const { t } = useTranslation();
  const { course } = view;
  const recorded = course.privateNotes.notes.findLast(({ session }) => session === n);
  const start = {
    note: recorded?.note,
    session: n,
    text: recorded?.text ?? '',
    version: recorded?.version ?? 0,
  };
  const { form, change, ...rest } = useActForm(course.id, 'keepPrivateNote', start, String(n), {
    changes: 'note',
  });
  return (
    <QuickForm
      {...rest}
      onNewer={overNewer(rest, (now) => <p className={css.paper}>{String(now)}</p>)}
      go={t('session.private.keep')}
    >
      <TextArea
        label={t('session.private.label')}
        privacy={t('session.private.privacy')}
        value={form.text}
        onChange={(text) => change({ text })}
        error={rest.wrong('text')}
      />
    </QuickForm>
  );
}
