import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { coverOn, lastDayOf, notOver, toBeRead } from '#core/course/cover/covers.ts';
import type { Cover } from '#core/course/cover/state.ts';
import { dayAt } from '#core/days/wall-clock.ts';
import { useNameOf } from '#web/app/colleagues.ts';
import { useAct } from '#web/app/course.ts';
import { useServiceZone } from '#web/app/frame/signed-in.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { StandingIn } from './standing-in.tsx';
import { WrittenBetween } from './written-between.tsx';

/** Standing in: to whoever does, what they need; to whoever holds the course, who does and what was done. */
export function CoverRoom() {
  const { as, course, today } = useCourseView();
  const cover = coverOn(course.cover.covers, today);
  return as === 'cover' && cover ? <StandingIn cover={cover} /> : <Covers />;
}

function Covers() {
  const { t } = useTranslation();
  const { course, as, today } = useCourseView();
  const nameOf = useNameOf();
  const { day } = useDaysInWords();
  const { covers } = course.cover;
  const ahead = notOver(covers, today);
  const past = covers.filter((one) => !ahead.includes(one) && one.from <= lastDayOf(one)).toReversed();
  const toHands =
    as === 'therapist' ? (
      <Link to="/hands" className={standingLinkClass}>
        {t('hands.room.all')}
      </Link>
    ) : null;
  if (ahead.length + past.length === 0) return <Empty title={t('hands.room.none')} action={toHands} />;
  return (
    <Stack gap="section">
      {ahead.map((one) => (
        <p key={one.id}>
          {t(`hands.room.${one.from > today ? 'ahead' : 'now'}`, {
            name: nameOf(one.person),
            from: day(one.from),
            to: day(one.to),
          })}
        </p>
      ))}
      {past.map((one) => (
        <CoverOver key={one.id} cover={one} />
      ))}
      {toHands && <p>{toHands}</p>}
    </Stack>
  );
}

/** What was done in one that is over; whoever holds the course says that they have read it. */
function CoverOver({ cover }: { cover: Cover }) {
  const { t } = useTranslation();
  const { course, acts, today } = useCourseView();
  const nameOf = useNameOf();
  const { day } = useDaysInWords();
  const read = useAct(course.id, 'readCover');
  const zone = useServiceZone();
  const last = lastDayOf(cover);
  const isInIt = (on: string) => cover.from <= on && on <= last;
  return (
    <Part title={t('hands.room.backTitle', { name: nameOf(cover.person) })}>
      <p className={shapes.fine}>{t('hands.room.backDays', { from: day(cover.from), to: day(last) })}</p>
      <WrittenBetween
        after={cover.id}
        of={({ at }) => isInIt(dayAt(at, zone))}
        none={t('hands.room.backNone')}
      />
      {acts.includes('readCover') && toBeRead([cover], today).length > 0 && (
        <Row>
          <Button
            kind="primary"
            isPending={read.isPending}
            onPress={() => read.mutate({ form: { cover: cover.id } })}
          >
            {t('hands.room.read')}
          </Button>
        </Row>
      )}
      <Refused sentence={read.error?.problem?.title} />
      {cover.read && <p className={shapes.fine}>{t('hands.room.isRead', { on: day(cover.read.on) })}</p>}
    </Part>
  );
}
