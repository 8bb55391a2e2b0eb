import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { skillsSoFar } from '#core/course/skills-practised/so-far.ts';
import { skills } from '#core/protocols/skills/skills.ts';
import captureCss from '#web/therapist/course/captures/captures.module.css';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { WorkNotFound } from '#web/therapist/course/work/not-found.tsx';
import { StartRolePlay } from '#web/therapist/course/work/role-play/start.tsx';
import { RoomHead } from '#web/therapist/course/work/room-head.tsx';
import { AgreeTryOut } from '#web/therapist/course/work/try-outs/agree.tsx';
import css from '#web/therapist/course/work/work.module.css';
import { Columns, Part, Stack } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { practise } from './captures.ts';

/** One skill: its steps, a dialogue to read aloud, and the client's own words for it. */
export function SkillPage() {
  const { t, i18n } = useTranslation();
  const view = useCourseView();
  const { course } = view;
  const { skill: id } = useParams({ from: '/staff/courses/$course/work/skills/$skill' });
  const skill = skills.find((one) => one.id === id);
  if (!skill) return <WorkNotFound />;
  const practices = course.skillsPractised.practices.filter((one) => one.skill === id);
  const soFar = skillsSoFar(course).find((one) => one.skill === id);
  const last = practices.at(-1);
  return (
    <Stack gap="section">
      <RoomHead
        above={<RoomLink to="work/skills">{t('work.skills.all')}</RoomLink>}
        title={skill.title}
        lead={skill.purpose}
      />
      <p>{t('work.skills.when', { when: skill.when })}</p>
      <Notice kind="warn">{skill.caution}</Notice>
      <Columns>
        <Part title={t('work.skills.steps')}>
          <ol className={css.questions}>
            {skill.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Part>
        <Part title={t('work.skills.dialogue')}>
          <ol className={classes(shapes.plainList, css.film)}>
            {skill.dialogue.map(({ who, says }) => (
              <li key={says}>
                <span className={css.speaker}>{who}</span>
                <p className={css.spoken}>{says}</p>
              </li>
            ))}
          </ol>
        </Part>
      </Columns>
      <Part title={t('work.skills.practised')}>
        {soFar && soFar.first !== null && (
          <p>{t('work.skills.sure', { first: soFar.first, latest: soFar.latest })}</p>
        )}
        <ul className={classes(shapes.plainList, captureCss.cards)}>
          {practices.map((practice) => (
            <li key={practice.id} className={captureCss.card}>
              <h3>{dateInWords(practice.on, i18n.language)}</h3>
              <CaptureRead capture={practise} text={practice} />
            </li>
          ))}
        </ul>
        <InPlace
          capture={practise}
          start={{ skill: id, session: sessionNow(view) }}
          place={`${id}/new`}
          kind="primary"
          opens={t('work.skills.practise')}
        />
        {last?.personId && (
          <StartRolePlay
            personIds={[last.personId]}
            scene={{ scenario: skill.title, openingLine: last.rehearsal }}
          />
        )}
        {last && (
          <AgreeTryOut
            from={{ kind: 'skill', id }}
            start={{ what: skill.title, personIds: last.personId ? [last.personId] : [] }}
          />
        )}
      </Part>
    </Stack>
  );
}
