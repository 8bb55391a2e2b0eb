import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { ownSessionField } from '#core/course/sheets/own-session.ts';
import type { SheetEntry } from '#core/course/sheets/state.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { SheetFieldInputs } from '#web/both/sheets/fields.tsx';
import { NewerSheet } from '#web/both/sheets/newer.tsx';
import { sheetBegins } from '#web/both/sheets/typed.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { SessionSelect, useSessionToday } from './session-select.tsx';
import css from './sheets.module.css';

interface WriteSheetProps {
  sheet: Sheet;
  /** The one that is written again; a new one where it is left out. */
  entry?: SheetEntry;
  onDone: (entry: string) => void;
  onLeave: () => void;
}

/** A sheet being written: what is typed stays on this machine until it is saved as a version. */
export function WriteSheet({ sheet, entry, onDone, onLeave }: WriteSheetProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const session = useSessionToday();
  const now = entry?.versions.at(-1);
  const own = ownSessionField(sheet);
  const begins = sheetBegins(sheet, entry, now);
  const start = !own
    ? { ...begins, session }
    : entry || session === undefined
      ? begins
      : { ...begins, fields: { [own.id]: session } };
  const form = useActForm(course.id, 'writeSheet', start, entry?.id ?? `new-${sheet.id}`);
  const made = useRef('');
  return (
    <Form
      form={form}
      label={t(entry ? 'sheets.changing' : 'sheets.newOf', { name: sheet.name })}
      go={t('sheets.save', { version: (now?.version ?? 0) + 1 })}
      kind="primary"
      keys="Control+Enter"
      doing={() => {
        made.current = newId();
        return { id: made.current };
      }}
      onDone={() => onDone(entry?.id ?? made.current)}
      onLeave={onLeave}
      readNewer={(text) => <NewerSheet course={course} sheet={sheet} text={text} reader="therapist" />}
      className={css.form}
    >
      <SheetFieldInputs course={course} sheet={sheet} form={form} reader="therapist" />
      {!own && (
        <SessionSelect
          label={t('sheets.session')}
          value={form.form.session}
          onChange={(chosen) => form.change({ session: chosen })}
          error={form.wrong('session')}
        />
      )}
    </Form>
  );
}
