import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MemberSeen } from '#core/api-answers/groups.ts';
import { useGroupHere } from '#web/group/frame.tsx';
import css from '#web/group/group.module.css';
import { InDanger } from '#web/group/meeting/in-danger.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { shortDay } from '#web/ui/words/when.ts';
import { AgreeToCall } from './agree-to-call.tsx';
import { Back, isJustGone } from './back.tsx';
import { DeclineInvitation } from './decline.tsx';
import { DoneInDanger } from './done-in-danger.tsx';
import { FirstTalk } from './first-talk.tsx';
import { standingOf } from './how-many.ts';
import { Join } from './join.tsx';
import { Leave, whenLeft } from './leave.tsx';
import { hasAlarmToClose, mayBeInDanger } from './of-who-died.ts';
import { TalksAlone } from './talk-alone.tsx';
import { ToldOfMember, useWhoTold } from './told-of-member.tsx';
import { WhatItIsAbout } from './what-it-is-about.tsx';

/** Each meeting of theirs: whether they came, and the score. */
function MeetingByMeeting({ member }: { member: MemberSeen }) {
  const { t, i18n } = useTranslation();
  const { today, view } = useGroupHere();
  const { readings, attendance } = member;
  const before = readings.filter(({ n }) => n === null);
  const rows = [
    ...before.map(({ on, total, ahead }, place) => ({
      ...{ key: `alone ${place}`, n: null, on, came: null, why: '', totals: [total] },
      alone: ahead ? ('ahead' as const) : ('beforeGroup' as const),
    })),
    ...attendance.meetings.map(({ n, came, why }) => {
      // Two who led it may have read out other answers: both scores stand.
      const read = readings.filter((one) => one.n === n);
      const on = view.group.meetings.held.find((one) => one.n === n)?.on ?? read[0]?.on ?? '';
      return {
        key: String(n),
        n,
        on,
        came,
        why,
        totals: read.map(({ total }) => total),
        alone: 'beforeGroup' as const,
      };
    }),
  ];
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={t('group.member.meetings')}
      captionIs="spoken"
      narrow="stays"
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'n',
          title: t('group.member.meeting'),
          cell: ({ n, alone }) => (n === null ? t(`group.member.${alone}`) : n),
        },
        {
          key: 'on',
          title: t('group.member.on'),
          cell: ({ on }) => (on ? shortDay(on, today, i18n.language) : ''),
        },
        {
          key: 'came',
          title: t('group.member.came'),
          cell: ({ came, why }) =>
            came === null ? '' : [t(`group.came.${came}`), why].filter(Boolean).join(': '),
        },
        {
          key: 'total',
          title: t('group.members.score'),
          align: 'number',
          cell: ({ totals }) => totals.filter((total) => total !== null).join(', '),
        },
      ]}
    />
  );
}

/** What can be done about this member now. */
function WhatNow({ member }: { member: MemberSeen }) {
  const { t } = useTranslation();
  const { may, today, view } = useGroupHere();
  const { name, state, course } = member;
  if (state === 'invited') {
    return (
      <Stack gap="section">
        <FirstTalk member={member} />
        {may('joinMember') && <Join member={member} />}
        {may('declineInvitation') && (
          <ShutsOnceDone title={t('group.decline.title', { name })}>
            {(done) => <DeclineInvitation member={member} onDone={done} />}
          </ShutsOnceDone>
        )}
      </Stack>
    );
  }
  if (view.as !== 'facilitator') return null;
  return (
    <Stack gap="section">
      {state === 'not_asked' && <p>{t('group.member.notAsked')}</p>}
      {state === 'in' ? <FirstTalk member={member} /> : <TalksAlone member={member} />}
      {state === 'left' && may('joinMember') && isJustGone(view.group, course, today) && (
        <ShutsOnceDone title={t('group.back.title', { name })}>
          {(done) => <Back member={member} onDone={done} />}
        </ShutsOnceDone>
      )}
      {state === 'in' && may('leaveGroup') && (
        <ShutsOnceDone title={t(`group.leave.title.${whenLeft(view.group)}`, { name })}>
          {(done) => <Leave member={member} onDone={done} />}
        </ShutsOnceDone>
      )}
    </Stack>
  );
}

interface LastToldProps {
  told: NonNullable<MemberSeen['lastTold']>;
  otherwise: NonNullable<MemberSeen['toldOtherwise']>;
}

/** What happened last; where two who led told it otherwise, who told this. */
function LastTold({ told: { n, event, by }, otherwise }: LastToldProps) {
  const { t } = useTranslation();
  const whoTold = useWhoTold();
  const isOneOfTwo = by !== undefined && otherwise.some((one) => one.n === n && one.place === 'link');
  return isOneOfTwo
    ? t('group.member.toldBy', { n, event, who: whoTold(by) })
    : t('group.member.told', { n, event });
}

/** One member: what is known of them from the meetings, an alarm that waits, and what can be done now. */
export function MemberPage() {
  const { t } = useTranslation();
  const { view, id } = useGroupHere();
  const { course } = useParams({ from: '/staff/groups/$group/members/$course' });
  const member = view.members.find((one) => one.course === course);
  if (!member) return <Empty title={t('group.member.unknown')}>{t('group.member.unknownSays')}</Empty>;
  const { name, state, lastTold, aims, alarm, left } = member;
  // What is to be tried waits for nobody who has died.
  const taskOpen = left?.why === 'died' ? null : member.taskOpen;
  return (
    <Part title={name || t('today.noName')}>
      <TitleOf words={name} />
      <Stack gap="section">
        <p>{t(`group.members.states.${standingOf(member)}`)}</p>
        {alarm !== 'none' && (
          <>
            {mayBeInDanger(member) && (
              <>
                <InDanger
                  view={view}
                  member={member}
                  urgency={alarm === 'now' ? 'now' : 'same_day'}
                  shown="again"
                />
                <DoneInDanger member={member} />
              </>
            )}
            {hasAlarmToClose(member) && <p>{t('group.member.diedWithAlarm', { name })}</p>}
            <Row>
              <Link to="/courses/$course/safety" params={{ course }} className={standingLinkClass}>
                {t(mayBeInDanger(member) ? 'group.member.answerAlarm' : 'group.member.closeAlarm')}
              </Link>
            </Row>
          </>
        )}
        {member.countersigns && (
          <p>
            <Link to="/courses/$course/countersigns" params={{ course }} className={standingLinkClass}>
              {t(view.as === 'supervisor' ? 'signOffs.waitsYou' : 'signOffs.waits', {
                count: member.countersigns.length,
              })}
            </Link>
          </p>
        )}
        {left && (
          <p>
            {/* A phone that was cut off before it knew the rules may hold a leaving without its reason. */}
            {left.why && `${t(`group.leave.whys.${left.why as 'chose'}`)}. `}
            {left.words}{' '}
            {left.referred && t('group.member.referred', { to: left.referred.to, why: left.referred.why })}
          </p>
        )}
        {(taskOpen || lastTold || aims.length > 0) && (
          <ul className={css.plain}>
            {aims.map((aim) => (
              <li key={aim} dir="auto">
                {t('group.member.aim', { aim })}
              </li>
            ))}
            {taskOpen && <li dir="auto">{t('group.member.task', { what: taskOpen.what })}</li>}
            {lastTold && (
              <li dir="auto">
                <LastTold told={lastTold} otherwise={member.toldOtherwise ?? []} />
              </li>
            )}
          </ul>
        )}
        <WhatItIsAbout member={member} />
        <ToldOfMember told={member.toldOtherwise ?? []} />
        <MeetingByMeeting member={member} />
        <WhatNow member={member} />
        {view.as === 'facilitator' && state === 'in' && <AgreeToCall member={member} />}
        <Row>
          <Link to="/courses/$course/sessions" params={{ course }} className={standingLinkClass}>
            {t('group.member.whole')}
          </Link>
          <Link to="/groups/$group" params={{ group: id }} className={standingLinkClass}>
            {t('group.member.back')}
          </Link>
        </Row>
      </Stack>
    </Part>
  );
}
