import { useTranslation } from 'react-i18next';
import type { GroupView, MemberSeen } from '#core/api-answers/groups.ts';
import { wasThere } from '#core/course/in-group/shapes.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { score } from '#core/instruments/scoring/score.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { inOrder, isBlank } from '#web/both/measures/answers.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { Notice } from '#web/ui/words/notice.tsx';
import { InDanger } from './in-danger.tsx';
import css from './meeting.module.css';
import { scoreBefore } from './score-before.ts';
import { ScoreWords } from './score-words.tsx';
import { hasDied, isStillAsked } from './still-asked.ts';
import { type EntryTyped, entryOf, type MeetingTyped } from './typed.ts';
import { urgencyOf } from './urgency.ts';
import { hasTooLong, lacksMood, Next, Week } from './week.tsx';

interface EndProps {
  view: GroupView;
  typed: MeetingTyped;
  members: readonly MemberSeen[];
  instrument: Instrument | undefined;
  change: (patch: Partial<MeetingTyped>) => void;
  onEntry: (course: string, patch: Partial<EntryTyped>) => void;
  onMember: (course: string) => void;
  /** Back to where somebody is asked alone. */
  onAlone: (course: string) => void;
}

interface LineProps extends Pick<EndProps, 'instrument'> {
  member: MemberSeen;
  on: string;
  entry: EntryTyped;
  /** Back to their turn; none where they have died. */
  onMember: ((course: string) => void) | null;
  onEntry: (patch: Partial<EntryTyped>) => void;
}

/** One member in a line: the score then and now and the task; of whoever was not here, why. */
function MemberLine({ member, on, entry, instrument, onMember, onEntry }: LineProps) {
  const { t } = useTranslation();
  const { name } = member;
  const came = entry.came ?? 'absent';
  if (!wasThere(came)) {
    return (
      <li className={css.line}>
        <TextField
          label={t('group.meeting.end.away', { name, came: t(`group.came.${came}`) })}
          optional
          value={entry.why}
          onChange={(why) => onEntry({ why })}
        />
      </li>
    );
  }
  const isAnswered = instrument && !isBlank(instrument, entry.sheet);
  return (
    <li className={css.line}>
      <p className={css.lineName}>
        <bdi>{name}</bdi>
        {came !== 'present' && <span className={css.note}>{t(`group.came.${came}`)}</span>}
        {hasDied(member) && <span className={css.note}>{t('group.members.states.died')}</span>}
      </p>
      <p>
        {isAnswered ? (
          <ScoreWords
            before={scoreBefore(member, on)}
            now={score(instrument, inOrder(instrument, entry.sheet)).total}
          />
        ) : (
          t('group.meeting.end.noMeasure')
        )}
      </p>
      {entry.task.trim() && <p dir="auto">{t('group.meeting.end.task', { task: entry.task })}</p>}
      <Row gap="tight">
        {onMember && (
          <Button size="small" onPress={() => onMember(member.course)}>
            {t('group.meeting.end.again', { name })}
          </Button>
        )}
        <Button
          size="small"
          aria-pressed={came === 'left_early'}
          kind={came === 'left_early' ? 'primary' : 'plain'}
          aria-label={t('group.meeting.cameOf', { name, came: t('group.came.left_early') })}
          onPress={() => onEntry({ came: came === 'left_early' ? 'present' : 'left_early' })}
        >
          {t('group.came.left_early')}
        </Button>
      </Row>
      {/* Without a turn of theirs, what cannot be sent so is put right here. */}
      {!onMember && lacksMood(entry) && <Week entry={entry} onEntry={onEntry} />}
      {!onMember && hasTooLong(entry) && <Next entry={entry} onEntry={onEntry} member={member} />}
    </li>
  );
}

/** All of the meeting at a glance before it is recorded: who is in danger first, then each member in a line. */
export function End({ view, typed, members, instrument, change, onEntry, onMember, onAlone }: EndProps) {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const listed = useListed();
  // Of somebody who has died since, nobody is asked to call, stay with or ask them.
  const danger = members.flatMap((member) => {
    if (hasDied(member)) return [];
    const urgency = urgencyOf(instrument, entryOf(typed, member.course));
    return urgency ? [{ member, urgency }] : [];
  });
  const tooLong = members.filter(({ course }) => hasTooLong(entryOf(typed, course)));
  const lacking = members.filter(({ course }) => lacksMood(entryOf(typed, course)));
  return (
    <Stack gap="section">
      {danger.map(({ member, urgency }) => (
        <InDanger key={member.course} view={view} member={member} urgency={urgency} shown="again" />
      ))}
      {danger
        .filter(({ member: { course } }) => entryOf(typed, course).plan === 'not_asked')
        .map(({ member: { course, name } }) => (
          <Notice
            key={course}
            kind="danger"
            title={t('group.meeting.end.planNotAsked', { name })}
            actions={
              <Button onPress={() => onAlone(course)}>{t('group.meeting.end.askPlan', { name })}</Button>
            }
          />
        ))}
      {tooLong.length > 0 && (
        <Notice kind="warn">
          {t('group.meeting.end.tooLong', { names: listed(tooLong.map(({ name }) => name)) })}
        </Notice>
      )}
      {lacking.length > 0 && (
        <Notice kind="warn">
          {t('group.meeting.end.needsMood', { names: listed(lacking.map(({ name }) => name)) })}
        </Notice>
      )}
      <ul className={css.lines}>
        {members.map((member) => (
          <MemberLine
            key={member.course}
            member={member}
            on={typed.on}
            entry={entryOf(typed, member.course)}
            instrument={instrument}
            onMember={isStillAsked(member, typed.on) ? onMember : null}
            onEntry={(patch) => onEntry(member.course, patch)}
          />
        ))}
      </ul>
      {view.facilitators.length > 1 && (
        <CheckboxList
          label={t('group.meeting.end.led')}
          options={view.facilitators.map(({ person, name }) => ({
            value: person,
            label: person === me.id ? t('group.meeting.end.me', { name }) : name,
          }))}
          value={typed.led}
          onChange={(led) => change({ led })}
        />
      )}
      <NumberField
        label={t('group.meeting.end.minutes')}
        minValue={5}
        maxValue={300}
        value={typed.minutes ?? view.group.forming.formed?.minutes ?? 90}
        onChange={(minutes) => change({ minutes })}
      />
    </Stack>
  );
}
