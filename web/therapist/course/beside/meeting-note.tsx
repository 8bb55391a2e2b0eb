import { useTranslation } from 'react-i18next';
import type { HeldMeeting } from '#core/course/meetings/state.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { Opens } from './opens.tsx';

interface OfHeld {
  held: HeldMeeting;
  onDone: () => void;
}

function NoteForm({ held, onDone }: OfHeld) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { note } = held;
  const form = useActForm(
    course.id,
    'writeMeetingNote',
    { meeting: held.id, text: note?.text ?? '', version: note?.version ?? 0 },
    held.id,
  );
  return (
    <Stack>
      <TextArea
        label={t('beside.note')}
        value={form.form.text}
        onChange={(text) => form.change({ text })}
        error={form.wrong('text')}
      />
      <FormFoot form={form} go={t('beside.noteGo')} onGo={async () => (await form.submit()) && onDone()} />
    </Stack>
  );
}

function AddForm({ held, onDone }: OfHeld) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'addToMeetingNote', { meeting: held.id, text: '' }, held.id);
  return (
    <Stack>
      <TextArea
        label={t('beside.added')}
        value={form.form.text}
        onChange={(text) => form.change({ text })}
        error={form.wrong('text')}
      />
      <FormFoot form={form} go={t('beside.addGo')} onGo={async () => (await form.submit()) && onDone()} />
    </Stack>
  );
}

/** The note of a meeting: written while it is not signed, then as it was, with what was added to it. */
export function MeetingNoteAt({ held }: { held: HeldMeeting }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const { note } = held;
  const sign = useAct(course.id, 'signMeetingNote');
  const { day: said } = useDaysInWords();
  return (
    <Stack>
      {note && <p dir="auto">{note.text}</p>}
      {note?.signed && <p>{t('beside.signed', { on: said(note.signed.on) })}</p>}
      {note?.addenda.map(({ id, on, text }) => (
        <p key={id} dir="auto">
          {t('beside.addedOn', { on: said(on), text })}
        </p>
      ))}
      {!note?.signed && acts.includes('writeMeetingNote') && (
        <Opens title={t('beside.note')}>{(onDone) => <NoteForm held={held} onDone={onDone} />}</Opens>
      )}
      {note?.signed && acts.includes('addToMeetingNote') && (
        <Opens title={t('beside.add')}>{(onDone) => <AddForm held={held} onDone={onDone} />}</Opens>
      )}
      {note && !note.signed && acts.includes('signMeetingNote') && (
        <Row>
          <Button
            size="small"
            onPress={() => sign.mutate({ form: { meeting: held.id, version: note.version } })}
          >
            {t('beside.sign')}
          </Button>
        </Row>
      )}
      <Refused sentence={sign.error?.problem?.title} />
    </Stack>
  );
}
