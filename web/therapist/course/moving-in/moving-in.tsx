import { useTranslation } from 'react-i18next';
import { standingGoals } from '#core/course/goals/standing.ts';
import { presentPeople } from '#core/course/inventory/people.ts';
import { isBeforeKith, movedInOn } from '#core/course/opening/moved-in.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { BookOne } from '#web/therapist/course/appointments/book-one.tsx';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Columns, Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice } from '#web/ui/words/notice.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { GoalLine } from './goal-line.tsx';
import { PersonLine } from './person-line.tsx';
import { ScoreLine } from './score-line.tsx';
import { SessionLine } from './session-line.tsx';

function Entered({ lines }: { lines: { key: string; says: string }[] }) {
  const { t } = useTranslation();
  if (lines.length === 0) return <p className={shapes.remark}>{t('course.movingIn.none')}</p>;
  return (
    <ul className={shapes.lines}>
      {lines.map(({ key, says }) => (
        <li key={key} dir="auto">
          {says}
        </li>
      ))}
    </ul>
  );
}

/** What a course brought along from elsewhere, entered by its days on one page: Enter takes each line. */
export function MovingIn() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const { day: said } = useDaysInWords();
  const { opened } = course.opening;
  const moved = movedInOn(course);
  if (!opened || moved === undefined) return <Notice>{t('course.movingIn.begunHere')}</Notice>;
  const sessions = course.sessions.held
    .filter(({ on }) => isBeforeKith(course, on))
    .map(({ id, n, on }) => ({ key: id, says: t('course.movingIn.sessionOn', { n, on: said(on) }) }));
  const scores = course.measures.readings
    .filter(({ on }) => isBeforeKith(course, on))
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map(({ id, on, instrument, result, totalOnly }) => ({
      key: id,
      says: t(`course.movingIn.${totalOnly ? 'scoreTotal' : 'scoreOn'}`, {
        on: said(on),
        measure: instruments.get(instrument)?.shortName ?? instrument,
        total: result.total ?? '–',
      }),
    }));
  const people = presentPeople(course.inventory).map(({ id, fields }) => ({
    key: id,
    says: [fields.displayName, fields.role && t(`people.value.role.${fields.role}`)]
      .filter(Boolean)
      .join(', '),
  }));
  const goals = standingGoals(course).map(({ id, text }) => ({ key: id, says: text }));
  const isTherapists = acts.includes('holdSession');
  return (
    <Stack gap="section">
      <Row spread="apart" align="baseline">
        <h2>{t('course.movingIn.title')}</h2>
        <RoomLink to="session">{t('course.movingIn.toSession')}</RoomLink>
      </Row>
      <div>
        <p>{t('course.movingIn.since', { began: said(opened.on), moved: said(moved) })}</p>
        <p className={shapes.remark}>{t('course.movingIn.history')}</p>
      </div>
      <Columns>
        <Stack gap="section">
          <Part title={t('course.movingIn.sessions')}>
            {isTherapists && <SessionLine />}
            <Entered lines={sessions} />
          </Part>
          <Part title={t('course.movingIn.scores')}>
            <p className={shapes.remark}>{t('course.movingIn.scoresSay')}</p>
            {isTherapists && <ScoreLine />}
            <Entered lines={scores} />
          </Part>
        </Stack>
        <Stack gap="section">
          <Part title={t('course.movingIn.people')}>
            {isTherapists && <PersonLine />}
            <Entered lines={people} />
          </Part>
          <Part title={t('course.movingIn.goals')}>
            {isTherapists && <GoalLine />}
            <Entered lines={goals} />
            <p>
              <RoomLink to="formulation">{t('course.movingIn.toFormulation')}</RoomLink>
            </p>
          </Part>
          {acts.includes('bookSession') && (
            <Part title={t('course.movingIn.next')}>
              <BookOne />
            </Part>
          )}
        </Stack>
      </Columns>
    </Stack>
  );
}
