import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { primaryFocus } from '#core/course/focus/active.ts';
import { presentPeople } from '#core/course/inventory/people.ts';
import { CaptureForm } from '#web/therapist/course/captures/form.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { useIncidentAsked } from '#web/therapist/course/work/areas/incident-asked.ts';
import { startAnalysis } from '#web/therapist/course/work/communication/captures.ts';
import { startDecision } from '#web/therapist/course/work/decision/captures.ts';
import { WorkNotFound } from '#web/therapist/course/work/not-found.tsx';
import { startRolePlay } from '#web/therapist/course/work/role-play/captures.ts';
import { BackToWork, RoomHead } from '#web/therapist/course/work/room-head.tsx';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';

const kinds = {
  analysis: { capture: startAnalysis, words: 'analysis' },
  decision: { capture: startDecision, words: 'decision' },
  'role-play': { capture: startRolePlay, words: 'rolePlay' },
} as const;

const isKind = (what: string): what is keyof typeof kinds => what in kinds;

/** Stands where somebody comes by an old address to a course in which no such work begins any more. */
function NotBegunHere() {
  const { t } = useTranslation();
  return (
    <Stack>
      <Empty title={t('work.notBegun')} action={<BackToWork />}>
        {t('work.notBegunWords')}
      </Empty>
    </Stack>
  );
}

/** Starts a piece of work from a person, an event or a moment: `/work/start/analysis?person=…&event=…&moment=…`. */
export function StartWork() {
  const { t } = useTranslation();
  const view = useCourseView();
  const navigate = useNavigate();
  const { course, today } = view;
  const asked = useIncidentAsked(course);
  const { what } = useParams({ from: '/staff/courses/$course/work/start/$what' });
  const { person, event, moment, analysis, decision, pattern } = useSearch({
    from: '/staff/courses/$course/work/start/$what',
  });
  if (!isKind(what)) return <WorkNotFound />;
  if (!view.acts.includes(kinds[what].capture.act)) return <NotBegunHere />;
  const happened = course.timeline.events.find(({ id }) => id === event);
  const link = course.moodLinks.links.find(({ id }) => id === moment);
  const again = course.patterns.named.find(({ id }) => id === pattern)?.text.personIds;
  const people = person ? [person] : (again ?? happened?.people ?? link?.event.people ?? []);
  const focusArea = primaryFocus(course)?.area;
  const session = sessionNow(view);
  const hangs = { session };
  const said = happened?.what ?? link?.event.what ?? '';
  const day = happened?.date ?? (link?.event.when || link?.on || today);
  const starts = {
    analysis: {
      title: said.slice(0, 300),
      date: day.slice(0, 10),
      personIds: people,
      focusArea,
      eventId: event,
      momentId: moment,
      patternId: pattern,
    },
    decision: { problem: said, personIds: people, focusArea, eventId: event, analysisId: analysis },
    'role-play': { scenario: said, personId: people[0], analysisId: analysis, decisionId: decision },
  };
  const { capture, words } = kinds[what];
  return (
    <Stack gap="section">
      <RoomHead
        above={<BackToWork />}
        title={t(`work.startTitle.${words}`)}
        lead={
          what === 'analysis'
            ? [t('work.startLeadFor.analysis'), asked].join(' ')
            : t(`work.startLeadFor.${words}`)
        }
      />
      {presentPeople(course.inventory).length === 0 && what !== 'decision' ? (
        <Empty
          title={t('work.nobody')}
          action={
            <Link
              to="/courses/$course/people"
              params={{ course: course.id }}
              className={buttonClass({ kind: 'primary' })}
            >
              {t('work.toPeople')}
            </Link>
          }
        />
      ) : (
        <CaptureForm
          capture={capture}
          start={{ ...hangs, ...starts[what] }}
          place={`start/${[person, event, moment, analysis, decision, pattern].filter(Boolean).join('/')}`}
          button={t('work.go')}
          onDone={(id) =>
            void navigate({
              to: `/courses/$course/work/${what}/$id`,
              params: { course: course.id, id },
              search: what === 'analysis' && session !== undefined ? { write: 'whole' } : {},
            })
          }
        />
      )}
    </Stack>
  );
}
