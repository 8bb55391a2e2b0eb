import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { primaryFocus } from '#core/course/formulation-focus.ts';
import { ratedAt, standingGoals } from '#core/course/formulation-goals.ts';
import { presentPeople } from '#core/course/inventory-entries.ts';
import { issuesBrought } from '#core/course/issues-brought.ts';
import { validReadingsOf } from '#core/course/measures-read.ts';
import { followed } from '#core/guide/followed.ts';
import { where } from '#core/guide/where.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { Part, Row, Stack } from '../../../ui/layout.tsx';
import { PrintButton } from '../../../ui/print-button.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { saidDate } from '../../../when.ts';
import { useCourseHere } from '../course-frame.tsx';
import { PrintedEnding } from './print-ending.tsx';
import { PrintedNotes } from './print-notes.tsx';
import css from './record.module.css';

function Facts({ facts }: { facts: readonly (readonly [string, string])[] }) {
  return (
    <dl className={css.facts}>
      {facts
        .filter(([, says]) => says !== '')
        .map(([name, says]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{says}</dd>
          </div>
        ))}
    </dl>
  );
}

function Standing() {
  const { t, i18n } = useTranslation();
  const { course, therapist, today } = useCourseHere();
  const follows = followed(course);
  const at = follows && where(course, follows, today);
  const on = (date: string | undefined) => (date ? saidDate(date, i18n.language) : '');
  const { closed } = course.closing;
  const focus = primaryFocus(course);
  return (
    <Part title={t('record.printed.course')}>
      <Facts
        facts={[
          [t('record.printed.opened'), on(course.opening.opened?.on)],
          [t('record.printed.therapist'), therapist],
          [
            t('record.printed.protocol'),
            follows ? `${follows.protocol.name} (${follows.protocol.edition})` : '',
          ],
          [
            t('record.printed.sessions'),
            at ? t('record.printed.sessionsHeld', { held: at.held, sessions: at.sessions }) : '',
          ],
          [
            t('record.printed.standing'),
            closed
              ? t('record.printed.closedOn', { on: on(closed.on) })
              : t(at?.standing === 'paused' ? 'course.standing.paused' : 'record.printed.underway'),
          ],
          [
            t('record.printed.focus'),
            focus ? `${t(`course.area.${focus.area}`)}. ${focus.whyForClient}` : '',
          ],
        ]}
      />
    </Part>
  );
}

function Understood() {
  const { t } = useTranslation();
  const { course } = useCourseHere();
  const now = course.formulation.versions.at(-1);
  const issues = issuesBrought(course);
  const goals = standingGoals(course);
  const people = presentPeople(course.inventory).flatMap(({ fields }) => fields.displayName ?? []);
  const none = t('record.printed.none');
  return (
    <>
      {now && (
        <Part title={t('record.printed.formulation')}>
          <Facts
            facts={[
              [t('record.printed.inTheirWords'), now.clientsWords],
              [t('record.printed.onset'), now.onsetLink],
              [t('record.printed.narrative'), now.narrative],
            ]}
          />
        </Part>
      )}
      {[
        { title: t('record.printed.issues'), lines: issues.map(({ words }) => words) },
        {
          title: t('record.printed.goals'),
          lines: goals.map((goal) =>
            t('record.printed.goalLine', {
              text: goal.text,
              start: ratedAt(goal, 'start') ?? none,
              end: ratedAt(goal, 'end') ?? none,
            }),
          ),
        },
        { title: t('record.printed.people'), lines: people },
      ]
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <Part key={title} title={title}>
            <ul>
              {lines.map((line) => (
                <li key={line}>
                  <bdi>{line}</bdi>
                </li>
              ))}
            </ul>
          </Part>
        ))}
    </>
  );
}

/** Every score of every instrument that was answered. */
function Scores() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseHere();
  const answered = [...instruments.values()]
    .map((instrument) => ({ instrument, readings: validReadingsOf(course, instrument.id) }))
    .filter(({ readings }) => readings.length > 0);
  return answered.map(({ instrument: { id, shortName }, readings }) => (
    <Part key={id} title={shortName}>
      <DataTable
        caption={shortName}
        captionIs="spoken"
        narrow="stays"
        rows={readings}
        rowKey={(reading) => reading.id}
        columns={[
          { key: 'on', title: t('record.printed.measuresOn'), cell: ({ on }) => saidDate(on, i18n.language) },
          {
            key: 'score',
            title: t('record.printed.score'),
            cell: ({ result }) => result.total,
            align: 'number',
          },
        ]}
      />
    </Part>
  ));
}

/** The course to read from its first day to its last: everything that was signed or agreed. */
export function CourseRead() {
  return (
    <>
      <Standing />
      <Understood />
      <Scores />
      <PrintedNotes />
      <PrintedEnding />
    </>
  );
}

/** The course on paper: one readable page with everything that was signed or agreed. */
export function PrintedCourse() {
  const { t, i18n } = useTranslation();
  const { course, client, today } = useCourseHere();
  return (
    <article className={css.paper}>
      <Stack gap="section">
        <div data-print="never">
          <Row>
            <Link to="/courses/$course/record" params={{ course: course.id }}>
              {t('record.printed.back')}
            </Link>
            <PrintButton label={t('record.print')} />
          </Row>
        </div>
        <header>
          <h2 dir="auto">{t('record.printed.title', { who: client.name })}</h2>
          <p className={css.soft}>
            {t('record.printed.asOf', { on: saidDate(today, i18n.language) })}{' '}
            {t('record.printed.confidential')}
          </p>
        </header>
        <CourseRead />
      </Stack>
    </article>
  );
}
