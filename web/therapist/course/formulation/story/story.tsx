import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { areasNotRated } from '#core/course/focus/areas-weighed.ts';
import { sharedFormulation } from '#core/course/formulation/agreement.ts';
import { formulationQuality } from '#core/course/formulation/quality.ts';
import { ActButton } from '#web/therapist/course/forms/act-button.tsx';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { Answers, RecordAnswer } from './answers.tsx';
import { Material } from './material.tsx';
import { StoryRead } from './read.tsx';
import { ShareUnrated } from './share-unrated.tsx';
import storyCss from './story.module.css';
import { Versions } from './versions.tsx';
import { WriteFormulation } from './write.tsx';

function Quality() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const checks = formulationQuality(course);
  const met = checks.filter(({ state }) => state === 'met').length;
  return (
    <Disclosure title={t('formulation.quality.title', { met, of: checks.length })}>
      <ul className={classes(shapes.plainList, storyCss.checks)}>
        {checks.map(({ check, state }) => (
          <li key={check} data-state={state}>
            <span>{t(`formulation.quality.${state}`)}</span>
            <span>{t(`formulation.quality.check.${check}`)}</span>
          </li>
        ))}
      </ul>
      <p className={css.faint}>{t('formulation.quality.people')}</p>
    </Disclosure>
  );
}

function Sharing() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const now = course.formulation.versions.at(-1);
  if (now?.shared !== 'not_yet') return null;
  const { version } = now;
  return areasNotRated(course).length === 0 ? (
    <ActButton act="shareFormulation" form={{ version }} words={t('formulation.text.share')} kind="primary" />
  ) : (
    <FormOnDemand act="shareFormulation" words={t('formulation.text.share')} kind="primary">
      {(close) => <ShareUnrated version={version} close={close} />}
    </FormOnDemand>
  );
}

/** The formulation itself: written, shared, answered, with its versions and what it still lacks. */
export function Story() {
  const { t } = useTranslation();
  const { day: said } = useDaysInWords();
  const { course } = useCourseView();
  const now = course.formulation.versions.at(-1);
  const shared = sharedFormulation(course);
  if (!now) {
    return (
      <Stack>
        <Material />
        <Empty
          title={t('formulation.text.none')}
          action={
            <FormOnDemand act="writeFormulation" words={t('formulation.text.write')}>
              {(close) => <WriteFormulation close={close} />}
            </FormOnDemand>
          }
        >
          {t('formulation.text.noneLead')}
        </Empty>
      </Stack>
    );
  }
  return (
    <Stack>
      <Material />
      <p className={css.meta}>
        {t('formulation.text.standing', { version: now.version, on: said(now.on) })}{' '}
        {now.shared === 'not_yet'
          ? t('formulation.text.notShared')
          : t('formulation.text.shared', { on: said(now.shared) })}
      </p>
      <StoryRead text={now} />
      <Answers />
      <Row align="top">
        <Sharing />
        {shared && (
          <FormOnDemand act="agreeFormulation" words={t('formulation.text.recordAnswer')}>
            {(close) => <RecordAnswer version={shared.version} close={close} />}
          </FormOnDemand>
        )}
        <FormOnDemand act="writeFormulation" words={t('formulation.text.again')} kind="quiet">
          {(close) => <WriteFormulation close={close} />}
        </FormOnDemand>
        <Link
          to="/courses/$course/formulation/sheet"
          params={{ course: course.id }}
          className={buttonClass({ kind: 'quiet', size: 'small' })}
          data-print="never"
        >
          {t('formulation.sheet.open')}
        </Link>
      </Row>
      <Quality />
      <Versions />
    </Stack>
  );
}
