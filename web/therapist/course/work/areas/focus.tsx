import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { nextStrategies } from '#core/guide/today/next-strategy.ts';
import { areas } from '#core/protocols/areas/area.ts';
import { problemAreas } from '#core/protocols/areas/areas.ts';
import captureCss from '#web/therapist/course/captures/captures.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import css from '#web/therapist/course/work/work.module.css';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { Part, Row } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import areaCss from './areas.module.css';
import { AreaLink } from './link.tsx';

/** The focus, where it stands, and the next step with its questions (M-01). */
export function FocusNow() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const foci = nextStrategies(course);
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
  return foci.map(({ area, rank, used, next, stage }) => (
    <Part key={area} title={t(`work.rank.${rank}`)}>
      <div className={areaCss.focusNow} data-area={area}>
        <h3>{t(`course.area.${area}`)}</h3>
        {stage && <p>{t('work.stage', { stage: stage.name, job: stage.job })}</p>}
        <p className={areaCss.nextStep}>
          {next ? t('work.nextStrategy', { id: next.id, title: next.title }) : t('work.allUsed')}
        </p>
        {next && (
          <ul className={css.questions} aria-label={t('work.ask')}>
            {next.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        )}
        <Row>
          <AreaLink area={area} strategy={next?.id} className={buttonClass({ kind: 'primary' })}>
            {t('work.toArea', { area: t(`course.area.${area}`).toLowerCase() })}
          </AreaLink>
          <span className={captureCss.soft}>
            {t('work.used', { used: used.length, all: problemAreas[area].strategies.length })}
          </span>
        </Row>
      </div>
    </Part>
  ));
}

/** The four areas, each with its room. */
export function AreasAll() {
  const { t } = useTranslation();
  return (
    <Part title={t('work.areas')}>
      <ul className={css.library}>
        {areas.map((area) => (
          <li key={area}>
            <h3>
              <AreaLink area={area}>{t(`course.area.${area}`)}</AreaLink>
            </h3>
            <p>{problemAreas[area].concept}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
