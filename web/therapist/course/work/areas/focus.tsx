import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { areasFollowed } from '#core/course/focus/areas-followed.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { focusAgreed } from '#core/course/sheets/waiting.ts';
import { nextStrategies } from '#core/guide/today/next-strategy.ts';
import { areas as rooms } from '#core/protocols/areas/rooms.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import css from '#web/therapist/course/work/work.module.css';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { Part, Row } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import areaCss from './areas.module.css';
import { IssuesWorkedOn } from './issues-worked-on.tsx';
import { AreaLink } from './link.tsx';

/** What a form without problem areas works on: the pattern as it was agreed on its sheet, or the way there. */
function OnASheet() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const agreed = focusAgreed(course);
  const { focus, sheets = [] } = protocolFollowedBy(course) ?? {};
  const name = sheets.find(({ id }) => id === focus?.bySheet)?.name ?? '';
  return (
    <Empty
      title={t(agreed ? 'work.onSheet.agreed' : 'work.onSheet.notYet', { sheet: name })}
      action={
        agreed ? (
          <Link
            to="/courses/$course/sheets/$entry"
            params={{ course: course.id, entry: agreed.entry.id }}
            className={buttonClass()}
          >
            {t('work.onSheet.read')}
          </Link>
        ) : (
          <Link to="/courses/$course/sheets" params={{ course: course.id }} className={buttonClass()}>
            {t('formulation.toSheets')}
          </Link>
        )
      }
    >
      {t('work.onSheet.words')}
    </Empty>
  );
}

/** The focus, where it stands, and the next step with its questions (M-01). */
export function FocusNow() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { nameOf } = useAreaWords(course);
  // No step is next with somebody who has died.
  if (hasEndedByDeath(course)) return null;
  const foci = nextStrategies(course);
  if (foci.length === 0 && areasFollowed(course).length === 0) return <OnASheet />;
  if (foci.length === 0) {
    return (
      <Empty
        title={t('work.noFocus')}
        action={
          <Link to="/courses/$course/formulation" params={{ course: course.id }} className={buttonClass()}>
            {t('work.toFormulation')}
          </Link>
        }
      >
        {t('work.noFocusWords')}
      </Empty>
    );
  }
  return foci.map(({ area, room, rank, strategies, used, next, stage }) => (
    <Part key={area} title={t(`work.rank.${rank}`)}>
      <div className={areaCss.focusNow} data-area={room}>
        <h3>{nameOf(area)}</h3>
        {stage && <p>{t('work.stage', { stage: stage.name, job: stage.job })}</p>}
        <p className={areaCss.nextStep}>
          {next ? t('work.nextStrategy', { title: next.title }) : t('work.allUsed')}
        </p>
        <IssuesWorkedOn area={area} />
        {next && (
          <ul className={css.questions} aria-label={t('work.ask')}>
            {next.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        )}
        <Row>
          <AreaLink area={room} strategy={next?.id} className={buttonClass({ kind: 'primary' })}>
            {t('work.toArea', { area: nameOf(area).toLowerCase() })}
          </AreaLink>
          <span className={shapes.remark}>
            {t('work.used', { used: used.length, all: strategies.length })}
          </span>
        </Row>
      </div>
    </Part>
  ));
}

/** The areas of the course’s form of therapy, each with the room in which it is worked on. */
export function AreasAll() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { nameOf } = useAreaWords(course);
  const offered = areasFollowed(course);
  if (offered.length === 0) return null;
  return (
    <Part title={t(offered.length === rooms.length ? 'work.areas' : 'work.areasOwn')}>
      <ul className={classes(shapes.plainList, css.library)}>
        {offered.map(({ id, room, concept }) => (
          <li key={id}>
            <h3>
              <AreaLink area={room}>{nameOf(id)}</AreaLink>
            </h3>
            <p>{concept}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
