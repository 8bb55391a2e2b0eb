import { useTranslation } from 'react-i18next';
import { heldOf } from '#core/course/meetings/may-be-held.ts';
import type { HeldMeeting } from '#core/course/meetings/state.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part, Row, Sheet, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { useNamesBeside } from './listing.tsx';
import { HoldMeeting, PlanMeeting } from './meeting-form.tsx';
import { Opens } from './opens.tsx';

function NoteForm({ held, onDone }: { held: HeldMeeting; onDone: () => void }) {
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

/** The note of a meeting: written while it is not signed, and then as it was. */
function Note({ held }: { held: HeldMeeting }) {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseView();
  const { note } = held;
  const sign = useAct(course.id, 'signMeetingNote');
  return (
    <Stack>
      {note && <p dir="auto">{note.text}</p>}
      {note?.signed && <p>{t('beside.signed', { on: dateInWords(note.signed.on, i18n.language) })}</p>}
      {!note?.signed && acts.includes('writeMeetingNote') && (
        <Opens title={t('beside.note')}>{(onDone) => <NoteForm held={held} onDone={onDone} />}</Opens>
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

/** Meetings outside the count: those the form has, planned ones, and those held, each with a note. */
export function Meetings() {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseView();
  const names = useNamesBeside();
  const callOff = useAct(course.id, 'callOffMeeting');
  const known = protocolFollowedBy(course)?.meetings ?? [];
  const called = (which: string) => known.find(({ id }) => id === which)?.name ?? t('beside.other');
  const planned = course.meetings.planned.filter(({ state }) => state === 'planned');
  const { held } = course.meetings;
  return (
    <Part title={t('beside.meetings')}>
      <Stack>
        <p>{t('beside.meetingsLead')}</p>
        {known.length > 0 && (
          <ul>
            {known.map(({ id, name, usually, most }) => (
              <li key={id}>
                {name}: {t('beside.heldOf', { held: heldOf(course, id), usually, most })}
              </li>
            ))}
          </ul>
        )}
        {planned.map((one) => (
          <Sheet key={one.id}>
            <Stack>
              <p>
                {called(one.which)}, {names(one.with)}.{' '}
                {t('beside.planned', {
                  at: `${dateInWords(one.at.slice(0, 10), i18n.language)} ${one.at.slice(11)}`,
                })}
              </p>
              <Row>
                <Button size="small" onPress={() => callOff.mutate({ form: { meeting: one.id } })}>
                  {t('beside.callOff')}
                </Button>
              </Row>
              <Opens title={t('beside.hold')}>
                {(onDone) => <HoldMeeting planned={one} onDone={onDone} />}
              </Opens>
              <Refused sentence={callOff.error?.problem?.title} />
            </Stack>
          </Sheet>
        ))}
        {held.length === 0 && <p>{t('beside.noMeetings')}</p>}
        {held.toReversed().map((one) => (
          <Sheet key={one.id}>
            <Stack>
              <h3>
                {t('beside.heldOn', {
                  name: called(one.which),
                  on: dateInWords(one.on, i18n.language),
                  minutes: one.minutes,
                  where: one.after === 0 ? t('beside.before') : t('beside.between', { n: one.after }),
                })}
              </h3>
              <p dir="auto">
                {[
                  names(one.with),
                  t(one.clientThere === 'there' ? 'beside.withClient' : 'beside.withoutClient'),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              {one.agreed && <p dir="auto">{one.agreed}</p>}
              <Note held={one} />
            </Stack>
          </Sheet>
        ))}
        {acts.includes('holdMeeting') && (
          <Opens title={t('beside.hold')}>{(onDone) => <HoldMeeting onDone={onDone} />}</Opens>
        )}
        {acts.includes('planMeeting') && (
          <Opens title={t('beside.plan')}>{(onDone) => <PlanMeeting onDone={onDone} />}</Opens>
        )}
      </Stack>
    </Part>
  );
}
