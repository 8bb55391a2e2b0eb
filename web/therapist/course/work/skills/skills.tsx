import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { skillsSoFar } from '#core/course/skills-practised/so-far.ts';
import { skills } from '#core/protocols/skills/skills.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { BackToWork, RoomHead } from '#web/therapist/course/work/room-head.tsx';
import css from '#web/therapist/course/work/work.module.css';
import { Stack } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { FormCards } from './cards.tsx';

/** The library of skills to practise, with how often each was practised. IPT protocol reference, 3.10. */
export function SkillsRoom() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const soFar = skillsSoFar(course);
  return (
    <Stack gap="section">
      <RoomHead above={<BackToWork />} title={t('work.skills.title')} lead={t('work.skills.lead')} />
      <FormCards />
      <ul className={classes(shapes.plainList, css.library)}>
        {skills.map(({ id, title, purpose }) => {
          const practised = soFar.find(({ skill }) => skill === id);
          return (
            <li key={id}>
              <h3>
                <Link to="/courses/$course/work/skills/$skill" params={{ course: course.id, skill: id }}>
                  {title}
                </Link>
              </h3>
              <p>{purpose}</p>
              {practised && (
                <p className={shapes.remark}>{t('work.skills.times', { count: practised.times })}</p>
              )}
            </li>
          );
        })}
      </ul>
    </Stack>
  );
}
