import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CourseView } from '#core/api-answers/courses.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { movedInOn } from '#core/course/opening/moved-in.ts';
import { protocolsFollowed } from '#core/course/protocol-followed/settings.ts';
import { forPaper } from '#core/course/record/for-paper.ts';
import { inGroups } from '#core/forms/identifiers.ts';
import { positionOf } from '#core/guide/course-clock.ts';
import { followed } from '#core/guide/followed.ts';
import { protocolOf } from '#core/protocols/protocols.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { useHandsSaid } from '#web/therapist/course/cover/printed.ts';
import { OutcomeLaid } from '#web/therapist/course/measures/outcome-laid.tsx';
import { PrintedMeasures } from '#web/therapist/course/measures/printed.tsx';
import { CourseSeenAs, useCourseView } from '#web/therapist/course/view.ts';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { PartsStand } from '#web/ui/layout/folded-part.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { useRulesForPaper } from '#web/ui/layout/rules-for-paper.ts';
import { runningHead } from '#web/ui/layout/running-head.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { dateInWords } from '#web/ui/words/when.ts';
import { PrintedAreaWork } from './area-work.tsx';
import { PrintedBeside, PrintedMeetings } from './beside.tsx';
import { PrintedEnding } from './ending.tsx';
import { PrintedFacts } from './facts.tsx';
import { PrintedUnderstood } from './formulation.tsx';
import { PrintedInGroup } from './in-group.tsx';
import { PrintedMessages } from './messages.tsx';
import { PrintedMoods } from './moods.tsx';
import { PrintedOpening } from './opening.tsx';
import { PrintedPatterns } from './patterns.tsx';
import { PrintedPeople } from './people.tsx';
import css from './print.module.css';
import { PrintedRisk } from './risk.tsx';
import { PrintedSessions } from './sessions.tsx';
import { PrintedSignOffs } from './sign-offs.tsx';
import { PrintedTechniques } from './techniques.tsx';
import { PrintedTimeline } from './timeline.tsx';
import { PrintedTrackers } from './trackers.tsx';

function Standing() {
  const { t } = useTranslation();
  const { course, therapist, today } = useCourseView();
  const follows = followed(course);
  const at = follows && positionOf(course, follows, today);
  const { day: on } = useDaysInWords();
  const hands = useHandsSaid();
  const { closed } = course.closing;
  const focus = primaryFocus(course);
  const areas = useAreaWords(course);
  const known = protocolsFollowed(course);
  const named = ({ id, edition }: { id: string; edition: string }) =>
    (known.find((one) => one.id === id && one.edition === edition) ?? protocolOf(id, edition))?.name ?? id;
  const asked = known.flatMap(({ milestones, tasks }) => [...milestones, ...tasks]);
  const titled = (id: string) => asked.find((one) => one.id === id)?.title ?? id;
  const leftOut = [
    ...course.protocolFollowed.passed.map(({ milestone, why }) => `${titled(milestone)}: ${why}`),
    ...course.protocolFollowed.leftOut.map(({ task, why }) => `${titled(task)}: ${why}`),
  ];
  return (
    <Part title={t('record.printed.course')}>
      <PrintedFacts
        facts={[
          [t('record.printed.opened'), on(course.opening.opened?.on)],
          [t('record.printed.movedIn'), on(movedInOn(course))],
          [t('record.printed.therapist'), therapist],
          [t('hands.printed.title'), hands],
          [
            t('record.printed.protocol'),
            follows ? `${follows.protocol.name} (${follows.protocol.edition})` : '',
          ],
          [
            t('choosing.title'),
            course.protocolFollowed.chosen.map(({ chosen, on: day, clinician, why }) =>
              [t('choosing.chosen', { form: named(chosen), on: on(day), by: clinician }), why].join(' '),
            ),
          ],
          [
            t('choosing.change.printed'),
            course.protocolFollowed.formChanges.map(({ from, to, on: day, session, sessions, why }) =>
              [
                t('choosing.change.changedOn', {
                  ...{ on: on(day), session, sessions },
                  ...{ from: named(from), to: named(to) },
                }),
                why,
              ].join(' '),
            ),
          ],
          [
            t('record.printed.sessions'),
            at
              ? at.openEnded
                ? t('record.printed.sessionsOpen', { count: at.held })
                : t('record.printed.sessionsHeld', { held: at.held, sessions: at.sessions })
              : '',
          ],
          [
            t('record.printed.standing'),
            closed
              ? t('record.printed.closedOn', { on: on(closed.on) })
              : t(at?.standing === 'paused' ? 'course.standing.paused' : 'record.printed.underway'),
          ],
          [t('record.printed.passedOver'), leftOut],
          [
            t('record.printed.pauses'),
            course.closing.pauses.map(({ on: from, why, resumed }) =>
              [`${on(from)}${resumed ? ` – ${on(resumed.on)}` : ''}.`, why, resumed?.words]
                .filter(Boolean)
                .join(' '),
            ),
          ],
          [
            t('record.printed.settingsChanged'),
            course.protocolFollowed.settingsChanges.map(({ on: day, why }) => `${on(day)}: ${why}`),
          ],
          [t('record.printed.focus'), focus ? `${areas.nameOf(focus.area)}. ${focus.whyForClient}` : ''],
        ]}
      />
    </Part>
  );
}

/** The course to read from its first day to its last, as a paper file holds it; without what is private to either. */
export function CourseRead() {
  const view = useCourseView();
  return (
    <CourseSeenAs value={{ ...view, course: forPaper(view.course), acts: [] }}>
      <div className={css.file}>
        <PartsStand value="whole">
          <Stack gap="section">
            <Standing />
            <PrintedSignOffs />
            <PrintedOpening />
            <PrintedBeside />
            <PrintedPeople />
            <PrintedTimeline />
            <PrintedMoods inventory={view.course.inventory} />
            <PrintedUnderstood />
            <PrintedPatterns />
            <PrintedSessions />
            <PrintedInGroup />
            <PrintedMeetings />
            <PrintedMessages />
            <OutcomeLaid />
            <PrintedMeasures />
            <PrintedTrackers />
            <PrintedRisk />
            <PrintedAreaWork />
            <PrintedTechniques />
            <PrintedEnding />
          </Stack>
        </PartsStand>
      </div>
    </CourseSeenAs>
  );
}

/** Who the client is beside the name: born when, and their numbers elsewhere. */
function WhoItIs({ client: { born, identifiers = [] } }: Pick<CourseView, 'client'>) {
  const { t, i18n } = useTranslation();
  const said = [
    ...(born ? [t('record.printed.born', { on: dateInWords(born, i18n.language) })] : []),
    ...identifiers.map((one) => `${t(`course.client.identifier.${one.system}`)} ${inGroups(one)}`),
  ];
  return said.length > 0 && <p>{said.join(' · ')}</p>;
}

/** The course on paper: one readable file of everything that was found, agreed, done and signed. */
export function PrintedCourse() {
  const { t, i18n } = useTranslation();
  const { course, client, today } = useCourseView();
  useRulesForPaper(
    runningHead({
      name: t('record.printed.title', { who: client.name }),
      asOf: dateInWords(today, i18n.language),
      page: t('record.printed.page'),
    }),
  );
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
          <WhoItIs client={client} />
          <p className={shapes.remark}>
            {t('record.printed.asOf', { on: dateInWords(today, i18n.language) })}{' '}
            {t('record.printed.confidential')}
          </p>
          <p className={shapes.remark}>{t('record.printed.leftOut')}</p>
        </header>
        <CourseRead />
      </Stack>
    </article>
  );
}
