import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ledMeeting } from '#core/group/observed/of-meeting.ts';
import { whoseIs } from '#core/group/observed/state.ts';
import { whyNotCounted } from '#core/group/observed/what-counts.ts';
import { ratingsBeside } from '#core/supervision/ratings-beside.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { useIsOnItsWay } from '#web/app/group.ts';
import { useGroupHere } from '#web/group/frame.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { Beside } from './beside.tsx';
import { useChecklist } from './checklist.ts';
import { NotCounted } from './not-counted.tsx';
import { useMeetingCalled } from './observed.tsx';
import { meetingsToRate, type ToRate } from './observed-meetings.ts';
import { Rate } from './rate.tsx';

function OneMeeting({ meeting }: { meeting: ToRate }) {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { id, view, may, waiting } = useGroupHere();
  const list = useChecklist(meeting.n);
  const called = useMeetingCalled()(meeting);
  const own = meeting.ratings.find((one) => whoseIs(one) === me.id);
  const others = meeting.ratings.filter((one) => whoseIs(one) !== me.id);
  const isOnItsWay = useIsOnItsWay(id, 'rateGroupMeeting');
  const isKept = waiting.some(({ name, form, refused }) => {
    const sent = form as { meeting?: string; rater?: string };
    return name === 'rateGroupMeeting' && !refused && sent.meeting === meeting.id && !sent.rater;
  });
  const isWaiting = isKept && !isOnItsWay;
  const led = view.group.meetings.held.find(({ id: one }) => one === meeting.id)?.led ?? [];
  const isMine = view.as === 'supervisor' && ledMeeting(view.group, { led, on: meeting.on }, me.id);
  const mayRate = may('rateGroupMeeting') && !isWaiting && !isMine;
  return (
    <Part title={t('group.observed.page', { meeting: called })}>
      <TitleOf words={called} />
      <Stack gap="section">
        {isWaiting && <Notice>{t('group.observed.waits')}</Notice>}
        {isMine && <Notice>{t('group.observed.isYours')}</Notice>}
        {!own && !isWaiting && !isMine && others.length > 0 && <Notice>{t('group.observed.theirs')}</Notice>}
        {own && list && (
          <Beside
            rows={ratingsBeside(view.group, meeting.id)}
            ratings={meeting.ratings.filter((one) => whyNotCounted(view.group, one) === undefined)}
            domains={list.all}
          />
        )}
        {own && list && <NotCounted others={meeting.others} domains={list.all} />}
        {!list && <p>{t('group.observed.noList')}</p>}
        {list && mayRate && !own && (
          <Rate
            meeting={meeting.id}
            domains={list.due}
            own={undefined}
            onDone={() => window.scrollTo(0, 0)}
          />
        )}
        {list && mayRate && own && (
          <ShutsOnceDone title={t('group.observed.again')} level={3}>
            {(done) => <Rate meeting={meeting.id} domains={list.due} own={own} onDone={done} />}
          </ShutsOnceDone>
        )}
        {list && mayRate && view.as === 'supervisor' && (
          <ShutsOnceDone title={t('group.observed.paper')} level={3}>
            {(done) => (
              <Rate meeting={meeting.id} domains={list.due} own={undefined} from="paper" onDone={done} />
            )}
          </ShutsOnceDone>
        )}
        <Row>
          <Link to="/groups/$group/supervision" params={{ group: id }} className={standingLinkClass}>
            {t('group.observed.back')}
          </Link>
        </Row>
      </Stack>
    </Part>
  );
}

/** One observed meeting: the checklist to fill in, and once one’s own is kept the ratings beside one another. */
export function ObservedPage() {
  const { t } = useTranslation();
  const { view, today } = useGroupHere();
  const { meeting } = useParams({ from: '/staff/groups/$group/observed/$meeting' });
  const one = meetingsToRate(view, today).find(({ id }) => id === meeting);
  if (!one) return <Empty title={t('group.observed.unknown')}>{t('group.observed.unknownSays')}</Empty>;
  return <OneMeeting key={one.id} meeting={one} />;
}
