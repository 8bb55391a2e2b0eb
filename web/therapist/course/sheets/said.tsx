import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { answers, type SheetEntry } from '#core/course/sheets/state.ts';
import { type ActForm, useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import sheetCss from '#web/both/sheets/sheets.module.css';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { SessionSelect, useSessionToday } from './session-select.tsx';

/** What the client said to a sheet and answered when asked whether it fits, the latest first. */
export function SheetSaidRead({ entry }: { entry: SheetEntry }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const within = (session: number | undefined) =>
    session === undefined ? '' : t('sheets.comment.in', { session });
  const lines = [
    ...entry.comments.map(({ as, on, version, words, session }) => ({
      on,
      version,
      words,
      line: t(`sheets.comment.line.${as}`, { on: day(on), version }) + within(session),
    })),
    ...entry.answers.map(({ as, on, version, words, session, answer }) => ({
      on,
      version,
      words,
      line:
        t(`sheets.answer.line.${as}`, { answer: t(`sheets.answer.${answer}`), on: day(on), version }) +
        within(session),
    })),
  ].toSorted((a, b) => b.version - a.version || (a.on < b.on ? 1 : -1));
  if (lines.length === 0) return <p className={shapes.remark}>{t('sheets.nothingSaid')}</p>;
  return (
    <ul className={classes(shapes.plainList, sheetCss.said)}>
      {lines.map(({ line, words }) => (
        <li key={`${line} ${words}`}>
          {words && <q dir="auto">{words}</q>}
          <p className={shapes.remark}>{line}</p>
        </li>
      ))}
    </ul>
  );
}

interface SayProps {
  entry: SheetEntry;
  version: number;
  close: () => void;
}

/** What is said to a sheet in the room, and in which session. */
function SaidForm<Said extends { session?: number | undefined }>({
  form,
  about,
  close,
  children,
}: {
  form: ActForm<Said>;
  about: 'comment' | 'answer';
  close: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Form
      form={form}
      label={t(`sheets.${about}.note`)}
      go={t(`sheets.${about}.go`)}
      keys="Control+Enter"
      onDone={close}
      onLeave={close}
    >
      {children}
      <SessionSelect
        label={t('sheets.sessionSaidIn')}
        value={form.form.session}
        onChange={(session) => form.change({ session } as Partial<Said>)}
        error={form.wrong('session')}
      />
    </Form>
  );
}

/** What the client said in the room, in their words. */
export function NoteComment({ entry, version, close }: SayProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const start: FormOf<'commentSheet'> = { entry: entry.id, version, words: '', session: useSessionToday() };
  const form = useActForm(course.id, 'commentSheet', start, entry.id);
  return (
    <SaidForm form={form} about="comment" close={close}>
      <TextArea
        label={t('sheets.comment.words')}
        value={form.form.words}
        onChange={(words) => form.change({ words })}
        error={form.wrong('words')}
        rows={2}
      />
    </SaidForm>
  );
}

/** The client's answer, given in the room. */
export function NoteAnswer({ entry, version, close }: SayProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const session = useSessionToday();
  const start = { entry: entry.id, version, words: '', session } as FormOf<'agreeSheet'>;
  const form = useActForm(course.id, 'agreeSheet', start, entry.id);
  return (
    <SaidForm form={form} about="answer" close={close}>
      <RadioList
        label={t('sheets.answer.ask')}
        options={answers.map((value) => ({ value, label: t(`sheets.answer.${value}`) }))}
        layout="inline"
        value={form.form.answer ?? null}
        onChange={(chosen) => form.change({ answer: oneOf(answers, chosen) })}
        error={form.wrong('answer')}
      />
      <TextArea
        label={t('sheets.answer.words')}
        value={form.form.words ?? ''}
        onChange={(words) => form.change({ words })}
        rows={2}
        optional
      />
    </SaidForm>
  );
}

/** Sets a sheet aside, with the reason. */
export function SetAside({ entry, close }: { entry: SheetEntry; close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'setSheetAside', { entry: entry.id, why: '' }, entry.id);
  return (
    <Form form={form} label={t('sheets.aside.set')} go={t('sheets.aside.go')} onDone={close} onLeave={close}>
      <TextArea
        label={t('sheets.aside.why')}
        privacy={t('sheets.aside.whyHint')}
        value={form.form.why}
        onChange={(why) => form.change({ why })}
        error={form.wrong('why')}
        rows={2}
      />
    </Form>
  );
}
