import { useTranslation } from 'react-i18next';
import type { GroupView, MemberSeen } from '#core/api-answers/groups.ts';
import { AskedAlone } from './alone.tsx';
import { End } from './end.tsx';
import { WhoIsHere } from './here.tsx';
import { LastTask } from './last-task.tsx';
import { Aloud } from './question.tsx';
import type { Step } from './steps.ts';
import { answerAct, planAct, tellAtOnce } from './told-at-once.ts';
import { entryOf } from './typed.ts';
import type { MeetingNow } from './use-meeting.ts';
import { Next, Week } from './week.tsx';

interface StageProps {
  view: GroupView;
  meeting: MeetingNow;
}

/** One screen of one member in the round. */
function RoundStep({ meeting, member, step }: Omit<StageProps, 'view'> & { member: MemberSeen; step: Step }) {
  const { course, taskOpen } = member;
  const entry = entryOf(meeting.typed, course);
  const { instrument } = meeting;
  if (step.kind === 'question' && instrument) {
    return (
      <Aloud
        key={`${course} ${step.item.n}`}
        instrument={instrument}
        item={step.item}
        answer={entry.sheet[step.item.n]}
        onAnswer={(given, then) => {
          const sheet = { ...entry.sheet, [step.item.n]: given };
          meeting.entry(course, { sheet }, then === 'on' ? 'next' : 'stays');
          tellAtOnce(answerAct(meeting.toldBy(course), instrument, step.item, given));
        }}
      />
    );
  }
  if (step.kind === 'last_task') {
    return (
      <LastTask
        what={taskOpen?.what ?? ''}
        result={entry.lastTask}
        onResult={(lastTask) => meeting.entry(course, { lastTask }, 'next')}
      />
    );
  }
  const part = { entry, onEntry: (patch: Partial<typeof entry>) => meeting.entry(course, patch) };
  return step.kind === 'week' ? <Week {...part} /> : <Next {...part} member={member} />;
}

/** What is on the screen now: who is here, one question alone, one member in the round, or all at the end. */
export function Stage({ view, meeting }: StageProps) {
  const { t } = useTranslation();
  const { typed, members, here, instrument, item } = meeting;
  const { at } = typed;
  if (at.stage === 'here')
    return (
      <WhoIsHere typed={typed} members={members} onEntry={(course, patch) => meeting.entry(course, patch)} />
    );
  if (at.stage === 'end') {
    return (
      <End
        view={view}
        typed={typed}
        members={members}
        instrument={instrument}
        change={meeting.change}
        onEntry={(course, patch) => meeting.entry(course, patch)}
        onMember={meeting.toMember}
        onAlone={meeting.toAlone}
      />
    );
  }
  const member = here[at.member];
  if (!member) return <p>{t('group.meeting.nobodyHere')}</p>;
  if (at.stage === 'alone') {
    if (!instrument || !item) return null;
    return (
      <AskedAlone
        key={member.course}
        view={view}
        member={member}
        instrument={instrument}
        item={item}
        entry={entryOf(typed, member.course)}
        onEntry={(patch, then) => meeting.entry(member.course, patch, then)}
        onPlan={() => tellAtOnce(planAct(meeting.toldBy(member.course)))}
        onAnswer={(given) => tellAtOnce(answerAct(meeting.toldBy(member.course), instrument, item, given))}
      />
    );
  }
  const step = meeting.stepsOf(at.member)[at.step];
  return step ? <RoundStep meeting={meeting} member={member} step={step} /> : null;
}
