import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { whoAnswers } from '#core/group/answering/answering.ts';
import { meetingsAhead } from '#core/group/meetings/held.ts';
import { everJoined } from '#core/group/members/ended-how.ts';
import { isClosedOn } from '#core/group/members/invitations.ts';
import { membersIn, membersInvited } from '#core/group/members/members-in.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { putOnShelf } from '#web/app/offline/machine-storage.ts';
import { dropUnsent } from '#web/app/offline/unsent.ts';
import type { UnsentAct } from '#web/app/offline/unsent-act.ts';
import { Button, buttonClass } from '#web/ui/buttons/button.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { Notice } from '#web/ui/words/notice.tsx';
import { dayInWords, momentInWords, withDaysInWords } from '#web/ui/words/when.ts';
import { meetingAhead } from './as-it-will-be.ts';
import { usePurpose } from './form-of-group.ts';
import { useGroupHere } from './frame.tsx';
import css from './group.module.css';
import type { MeetingTyped } from './meeting/typed.ts';
import { draftOfMeeting } from './meeting/use-meeting.ts';
import { AlarmsToClose, MembersInDanger } from './members/alarms.tsx';
import { howMany } from './members/how-many.ts';
import { MembersTable } from './members/table.tsx';
import { TalksDue } from './members/talks-due.tsx';

/** A meeting that was refused after a wait: taken up again where it was, or let go. */
function RefusedMeeting({ act }: { act: UnsentAct }) {
  const { t, i18n } = useTranslation();
  const { id, view } = useGroupHere();
  const navigate = useNavigate();
  const mend = () => {
    const typed = act.typed as MeetingTyped;
    putOnShelf(`draft/${draftOfMeeting(id)}`, { ...typed, at: { stage: 'end' } });
    dropUnsent(act.id);
    void navigate({ to: '/groups/$group/meeting', params: { group: id } });
  };
  const name = view.members.find(({ course }) => course === act.member)?.name;
  const says = withDaysInWords(act.refused ?? '', i18n.language);
  const isMeeting = act.name === 'holdGroupMeeting';
  return (
    <Notice
      kind="warn"
      title={t(isMeeting ? 'group.refused.meeting' : 'group.refused.other', {
        on: dayInWords(act.on ?? view.today, i18n.language),
      })}
      actions={
        <Row>
          {isMeeting && <Button onPress={mend}>{t('group.refused.mend')}</Button>}
          <Button kind="quiet" onPress={() => dropUnsent(act.id)}>
            {t('frame.letGo')}
          </Button>
        </Row>
      }
    >
      <p>{name ? t('group.meeting.refusedOf', { name, says }) : says}</p>
    </Notice>
  );
}

/** The meeting that comes, and the way into it. */
function NextMeeting() {
  const { t, i18n } = useTranslation();
  const { id, view, may } = useGroupHere();
  const { group } = view;
  const draft = useDraft<MeetingTyped | null>(draftOfMeeting(id), null);
  const n = meetingAhead(view);
  const of = group.forming.formed?.meetings ?? 0;
  const next = meetingsAhead(group)[0];
  const isBegun = draft.isTyped;
  const purpose = usePurpose(view, n);
  if (group.forming.ended) return <p>{t('group.now.ended')}</p>;
  if (n > of) return <Notice kind="good">{t('group.now.allHeld', { of })}</Notice>;
  return (
    <section className={css.next} aria-labelledby="next-meeting">
      <h2 id="next-meeting">{t('group.now.meeting', { n, of })}</h2>
      <p>
        {next
          ? [momentInWords(next.at, view.today, i18n.language), next.place].filter(Boolean).join(', ')
          : t('group.now.notPlanned')}
      </p>
      {purpose && <p>{purpose}.</p>}
      {may('holdGroupMeeting') && membersIn(group).length > 0 && (
        <Row>
          <Link
            to="/groups/$group/meeting"
            params={{ group: id }}
            className={buttonClass({ kind: 'primary' })}
          >
            {t(isBegun ? 'group.now.goOn' : 'group.now.begin', { n })}
          </Link>
        </Row>
      )}
    </section>
  );
}

/** Nobody is named who answers when a member is in danger, and a meeting begins only once somebody is, or why not. IPT protocol reference, 7.6 risk, 12.1. */
function NobodyNamed() {
  const { t } = useTranslation();
  const { id, view, may } = useGroupHere();
  if (view.group.forming.ended || whoAnswers(view.group).length > 0 || !may('nameWhoAnswers')) return null;
  return (
    <Notice
      kind="warn"
      title={t('group.answering.before')}
      actions={
        <Link
          to="/groups/$group/about"
          params={{ group: id }}
          hash="who-answers"
          className={buttonClass({ size: 'small' })}
        >
          {t('group.answering.write')}
        </Link>
      }
    >
      {t('group.answering.beforeSays')}
    </Notice>
  );
}

/** The last meeting was recorded, and nothing was written of it for all yet. */
function SummaryDue() {
  const { t } = useTranslation();
  const { id, view, may } = useGroupHere();
  const last = view.group.meetings.held.at(-1);
  if (!last || last.summary || last.seq === 0 || !may('summariseMeeting')) return null;
  return (
    <Notice
      kind="good"
      spoken="now"
      title={t('group.now.recorded', { n: last.n })}
      actions={
        <Link to="/groups/$group/meetings" params={{ group: id }} className={buttonClass({ size: 'small' })}>
          {t('group.now.summarise')}
        </Link>
      }
    />
  );
}

/** How many there are, and how many of the list are in the group no more, or not yet. */
function useHeading(): string {
  const { t } = useTranslation();
  const listed = useListed();
  const { view } = useGroupHere();
  const counted = howMany(view.members);
  const inIt = counted.find(({ standing }) => standing === 'in')?.count ?? 0;
  const also = counted.flatMap(({ standing, count }) =>
    standing === 'in' ? [] : t(`group.now.also.${standing}`, { count }),
  );
  const first = view.group.forming.ended
    ? t('group.now.were', { count: everJoined(view.group).length })
    : t('group.now.members', { count: inIt });
  return listed([first, ...also], 'comma');
}

/** The first page of a group: who is in danger, what waits, what is only to be closed, and the members. */
export function Now() {
  const { t } = useTranslation();
  const { id, view, waiting, may } = useGroupHere();
  const heading = useHeading();
  const count = membersIn(view.group).length;
  const least = view.form?.members.least ?? 0;
  const most = view.group.forming.formed?.madeUp.most ?? Number.POSITIVE_INFINITY;
  const isForming = view.group.meetings.held.length === 0;
  const invited = membersInvited(view.group).length;
  return (
    <Stack gap="section">
      <MembersInDanger />
      {waiting
        .filter(({ refused }) => refused)
        .map((act) => (
          <RefusedMeeting key={act.id} act={act} />
        ))}
      <NobodyNamed />
      <NextMeeting />
      <TalksDue />
      <SummaryDue />
      <AlarmsToClose />
      <Part title={heading}>
        {isForming && count < least && <p>{t('group.now.tooFew', { least, count, invited })}</p>}
        {view.members.length === 0 ? (
          <Empty title={t('group.now.nobody')}>{t('group.now.nobodySays')}</Empty>
        ) : (
          <MembersTable />
        )}
        {may('inviteMember') && isClosedOn(view.group, view.today) && <p>{t('group.now.noNewcomers')}</p>}
        {may('inviteMember') && !isClosedOn(view.group, view.today) && count >= most && (
          <p>{t('group.now.full', { most })}</p>
        )}
        {may('inviteMember') && !isClosedOn(view.group, view.today) && count < most && (
          <Row>
            <Link to="/groups/$group/members/new" params={{ group: id }} className={buttonClass()}>
              {t('group.now.invite')}
            </Link>
          </Row>
        )}
      </Part>
    </Stack>
  );
}
