import { Link, Navigate, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupView } from '#core/api-answers/groups.ts';
import { meetingThere } from '#core/group/meetings/meeting-there.ts';
import { DemoBanner } from '#web/app/frame/demo-banner.tsx';
import { HowItWorksLink } from '#web/app/frame/how-it-works-link.tsx';
import { SignedIn, useSignedIn } from '#web/app/frame/signed-in.tsx';
import { useDraft } from '#web/app/offline/drafts.ts';
import { Waiting } from '#web/app/offline/waiting.tsx';
import { meetingAhead } from '#web/group/as-it-will-be.ts';
import { usePurpose } from '#web/group/form-of-group.ts';
import { type GroupNow, useGroupNow } from '#web/group/group-now.ts';
import { KeptHere } from '#web/group/kept-here.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Loading } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { dayAheadInWords } from '#web/ui/words/when.ts';
import { CameLate } from './came-late.tsx';
import { plannedOn } from './day.ts';
import css from './meeting.module.css';
import { NoLongerTheirs, NotTheirs } from './not-theirs.tsx';
import { NotTold } from './not-told.tsx';
import { idOfQuestion } from './question.tsx';
import { scoreBefore } from './score-before.ts';
import { scoreNow } from './score-now.ts';
import { ScoreWords } from './score-words.tsx';
import { Stage } from './stage.tsx';
import { type EntryTyped, entryOf, type MeetingTyped, onDay, thoseHere } from './typed.ts';
import { draftOfMeeting, type MeetingNow, useMeeting } from './use-meeting.ts';
import { hasTooLong, lacksMood } from './week.tsx';
import { lacksWhoAnswers, WhoAnswersAtThis } from './who-answers-at-this.tsx';

/** Whose turn it is, and how far the round is: large, since it is read standing. */
function Turn({ meeting, title }: { meeting: MeetingNow; title: string }) {
  const { t } = useTranslation();
  const { typed, here, stepsOf } = meeting;
  const { at } = typed;
  const heading = useRef<HTMLHeadingElement>(null);
  const place = JSON.stringify(at);
  const began = useRef('');
  // Each screen is a page of its own: the reader’s place goes to its head, so that the name is said.
  useEffect(() => {
    if (began.current === place) return;
    began.current = place;
    heading.current?.focus();
  }, [place]);
  const member = at.stage === 'alone' || at.stage === 'round' ? here[at.member] : undefined;
  const steps = at.stage === 'round' ? stepsOf(at.member).length : 0;
  const score = scoreNow(meeting, member);
  return (
    <header className={css.turn}>
      <p className={css.far}>
        {member && (at.stage === 'alone' || at.stage === 'round')
          ? t(`group.meeting.far.${at.stage}`, {
              at: at.member + 1,
              count: here.length,
              step: at.stage === 'round' ? at.step + 1 : 1,
              steps,
            })
          : t(`group.meeting.far.${at.stage === 'end' ? 'end' : 'here'}`)}
      </p>
      <h1 ref={heading} tabIndex={-1} className={css.who} aria-describedby={member && idOfQuestion}>
        <bdi>{member?.name ?? title}</bdi>
      </h1>
      {member && score !== undefined && (
        <p>
          <ScoreWords before={scoreBefore(member, meeting.typed.on)} now={score} />
        </p>
      )}
    </header>
  );
}

/** The day it was held: as planned, unless another is said. */
function Day({ now, meeting }: { now: GroupNow; meeting: MeetingNow }) {
  const { t, i18n } = useTranslation();
  const { typed, change } = meeting;
  const day = dayAheadInWords(typed.on, now.today, i18n.language);
  const planned = plannedOn(now.view, typed.on) === '' ? 'unplanned' : 'planned';
  return (
    <Disclosure title={t(`group.meeting.day.${planned}`, { day })} level={2}>
      <DateField
        label={t('group.meeting.day.other')}
        about="gone by"
        asks="a whole day"
        value={typed.on}
        onChange={(on) => change(onDay(typed, on))}
      />
    </Disclosure>
  );
}

/** An event waits for the mood that goes with it. */
function isHeldBack({ typed, members, here, stepsOf }: MeetingNow): boolean {
  const { at } = typed;
  const waits = (entry: EntryTyped) => lacksMood(entry) || hasTooLong(entry);
  if (at.stage === 'end')
    return thoseHere(typed, members).some(({ course }) => waits(entryOf(typed, course)));
  const member = at.stage === 'round' ? here[at.member] : undefined;
  if (at.stage !== 'round' || !member) return false;
  const entry = entryOf(typed, member.course);
  const kind = stepsOf(at.member)[at.step]?.kind;
  return kind === 'week' ? lacksMood(entry) : kind === 'next' && hasTooLong(entry);
}

function Foot({ view, meeting }: { view: GroupView; meeting: MeetingNow }) {
  const { t } = useTranslation();
  const { typed, here, call, next, before, record } = meeting;
  const { at } = typed;
  const isFirst = at.stage === 'here';
  const isEnd = at.stage === 'end';
  return (
    <div className={css.foot}>
      {!isFirst && <Button onPress={before}>{t('group.meeting.back')}</Button>}
      <Button
        kind="primary"
        isPending={call.isPending}
        isDisabled={here.length === 0 || isHeldBack(meeting) || (isFirst && lacksWhoAnswers(view, typed))}
        onPress={isEnd ? record : next}
      >
        {t(`group.meeting.go.${at.stage}`)}
      </Button>
    </div>
  );
}

/** The meeting as it stands on this phone, whatever the server is asked. */
export function Meeting({ now }: { now: GroupNow }) {
  const { t } = useTranslation();
  const { view, since } = now;
  const meeting = useMeeting(now);
  const { typed, call, members } = meeting;
  const name = view.group.forming.formed?.name ?? '';
  // Who led it too may have sent it meanwhile: then it is that one, and not the next.
  const sent = meetingThere(view.group, { planned: plannedOn(view, typed.on) }, typed.on);
  const n = sent?.n ?? meetingAhead(view);
  const by = view.facilitators.find(({ person }) => person === sent?.by)?.name;
  const of = view.group.forming.formed?.meetings ?? n;
  const said = call.error?.problem as { title: string; member?: string } | undefined;
  const whose = members.find(({ course }) => course === said?.member)?.name;
  const purpose = usePurpose(view, n);
  const isUntouched = Object.keys(typed.entries).length === 0;
  return (
    <>
      <TitleOf words={t('group.meeting.title', { n, of })} />
      <nav className={css.top} aria-label={t('group.meeting.where')}>
        <Link to="/groups/$group" params={{ group: view.group.id }} className={standingLinkClass}>
          <bdi>{name}</bdi>
        </Link>
        <span className={css.note}>{t('group.meeting.title', { n, of })}</span>
      </nav>
      <Waiting />
      <KeptHere since={since} />
      {sent && (
        <p className={css.note}>{t(by ? 'group.meeting.sentBy' : 'group.meeting.sent', { n, name: by })}</p>
      )}
      <main id="page" className={css.meeting}>
        {view.as !== 'facilitator' && <Notice kind="danger">{t('group.meeting.notYours.now')}</Notice>}
        <NotTold view={view} />
        <Turn meeting={meeting} title={t(`group.meeting.stage.${typed.at.stage}`)} />
        {typed.at.stage === 'here' && purpose && <p className={css.stem}>{purpose}.</p>}
        {typed.at.stage === 'here' && <WhoAnswersAtThis view={view} meeting={meeting} />}
        <Stage view={view} meeting={meeting} />
        <CameLate meeting={meeting} />
        {typed.at.stage === 'here' && <Day now={now} meeting={meeting} />}
        <Refused
          sentence={whose ? t('group.meeting.refusedOf', { name: whose, says: said?.title }) : said?.title}
        />
        <SaveState state={isUntouched ? 'unchanged' : 'onThisMachine'} />
        {(typed.at.stage === 'here' || typed.at.stage === 'end') && (
          <p className={css.how}>
            <HowItWorksLink to="/how-it-works" className={standingLinkClass} />
          </p>
        )}
      </main>
      <Foot view={view} meeting={meeting} />
    </>
  );
}

function MeetingOf() {
  const { group } = useParams({ from: '/groups/$group/meeting' });
  const { data, error } = useGroupNow(group);
  const { isTyped } = useDraft<MeetingTyped | null>(draftOfMeeting(group), null);
  if (!data) return error ? <NoLongerTheirs group={group} error={error} /> : <Loading />;
  // What somebody typed who led it then is shown to them still.
  return data.view.as === 'facilitator' || isTyped ? <Meeting now={data} /> : <NotTheirs now={data} />;
}

/** One element, so that drawing the page again does not set out anew. */
const toTheDoor = <Navigate to="/" />;
const toTheAccount = <Navigate to="/account" />;

/** A member is shown to their own place, as from every page of the desk. */
function OfThoseWhoWorkHere() {
  const { me } = useSignedIn();
  if (me.roles.length === 0) return toTheDoor;
  if (me.lacks) return toTheAccount;
  return (
    <>
      <DemoBanner />
      <MeetingOf />
    </>
  );
}

/** The meeting of a group, held standing with a phone in one hand: one thing on the screen, and nothing around it. */
export function MeetingPage() {
  return (
    <div className={css.page}>
      <SignedIn>
        <OfThoseWhoWorkHere />
      </SignedIn>
    </div>
  );
}
