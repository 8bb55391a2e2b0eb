import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { MemberSeen } from '#core/api-answers/groups.ts';
import type { Meeting } from '#core/protocols/protocol/person-beside.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { useFormOfGroup } from '#web/group/form-of-group.ts';
import { useGroupHere } from '#web/group/frame.tsx';
import css from '#web/group/group.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { actsOfTalkAlone, fieldRefused, useSendTalk, type WordsOfTalk } from './first-talk-sent.ts';

interface TalkOf {
  member: MemberSeen;
  meeting: Meeting;
  isLate: boolean;
  onRecorded: () => void;
}

/** One talk alone: what it is for, and what came of it. */
function Talk({ member, meeting, isLate, onRecorded }: TalkOf) {
  const { t } = useTranslation();
  const { id, today } = useGroupHere();
  const { course, name } = member;
  const place = `${course}/talk/${meeting.id}`;
  const [begin] = useState<WordsOfTalk>(() => ({
    ...{ id: newId(), minutes: meeting.minutes },
    ...{ agreed: '', note: '' },
  }));
  const { value: typed, put, done, isTyped } = useDraft<WordsOfTalk>(place, begin);
  const send = useSendTalk(course, id, place);
  const title = `talk-${meeting.id}`;
  const wrongAgreed = fieldRefused(send.error, 'holdMeeting', 'agreed');
  const wrongNote = fieldRefused(send.error, 'writeMeetingNote', 'text');
  const record = async () => {
    const talk = { on: today, acts: actsOfTalkAlone(meeting.id, typed) };
    // This is gone from the page once the group is read anew, so it is waited for here.
    const sent = await send.mutateAsync(talk).catch(() => undefined);
    if (!sent) return;
    done();
    onRecorded();
  };
  return (
    <section aria-labelledby={title}>
      <Stack>
        <h3 id={title}>{t('group.talk.alone', { talk: meeting.name, name })}</h3>
        {isLate && <p className={css.soft}>{t('group.talk.late')}</p>}
        <p>{meeting.says}</p>
        <ul>
          {meeting.tasks.map((task) => (
            <li key={task}>{task}</li>
          ))}
        </ul>
        <NumberField
          label={t('group.talk.minutes')}
          minValue={5}
          maxValue={240}
          value={typed.minutes}
          onChange={(minutes) => put({ ...typed, minutes })}
        />
        <TextArea
          label={t('group.talk.agreed')}
          hint={t('group.talk.agreedHint', { name })}
          optional
          rows={2}
          value={typed.agreed}
          onChange={(agreed) => put({ ...typed, agreed })}
          error={wrongAgreed}
        />
        <TextArea
          label={t('group.talk.note')}
          hint={t('group.talk.noteHint', { name })}
          optional
          rows={3}
          value={typed.note}
          onChange={(note) => put({ ...typed, note })}
          error={wrongNote}
        />
        <Refused sentence={(wrongAgreed ?? wrongNote) ? undefined : send.error?.problem?.title} />
        <Row>
          <Button kind="primary" isPending={send.isPending} onPress={() => void record()}>
            {t('group.talk.go')}
          </Button>
          <SaveState state={isTyped ? 'onThisMachine' : 'unchanged'} />
        </Row>
      </Stack>
    </section>
  );
}

/** The talks alone with one member that are due between the meetings and after them. IPT protocol reference, 7.6, 7.7. */
export function TalksAlone({ member }: { member: MemberSeen }) {
  const { t } = useTranslation();
  const { view } = useGroupHere();
  const meetings = useFormOfGroup(view.form)?.meetings ?? [];
  // What was recorded is no longer due, and what waits on this phone still is by what was read last.
  const [recorded, setRecorded] = useState<readonly string[]>([]);
  const due = (member.talks ?? []).filter(({ which }) => !recorded.includes(which));
  return (
    <>
      {recorded.length > 0 && <Notice kind="good">{t('group.talk.recorded', { name: member.name })}</Notice>}
      {due.map(({ which, state }) => {
        const meeting = meetings.find((one) => one.id === which);
        return (
          meeting && (
            <Talk
              key={which}
              member={member}
              meeting={meeting}
              isLate={state === 'late'}
              onRecorded={() => setRecorded((before) => [...before, which])}
            />
          )
        );
      })}
    </>
  );
}
