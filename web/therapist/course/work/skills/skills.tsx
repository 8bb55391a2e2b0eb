import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { activeFoci } from '#core/course/focus/active.ts';
import { skillsForTheWork } from '#core/course/skills-practised/for-the-work.ts';
import { skillsSoFar } from '#core/course/skills-practised/so-far.ts';
import { skills } from '#core/protocols/skills/skills.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { BackToWork, RoomHead } from '#web/therapist/course/work/room-head.tsx';
import css from '#web/therapist/course/work/work.module.css';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { FormCards } from './cards.tsx';

/** The library of skills to practise, with how often each was practised; those for what is worked on come first. IPT protocol reference, 3.10. */
export function SkillsRoom() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const soFar = skillsSoFar(course);
  const forThis = skillsForTheWork(course, activeFoci(course));
  const others = skills.filter((skill) => !forThis.includes(skill));
  const listed = (some: typeof others) => (
    <ul className={classes(shapes.plainList, css.library)}>
      {some.map(({ id, title, purpose }) => {
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
  );
  return (
    <Stack gap="section">
      <RoomHead above={<BackToWork />} title={t('work.skills.title')} lead={t('work.skills.lead')} />
      <FormCards />
      {forThis.length > 0 && (
        <Part title={t('work.skills.forThis')}>
          <p>{t('work.skills.forThisWhy')}</p>
          {listed(forThis)}
        </Part>
      )}
      <Part title={t(forThis.length > 0 ? 'work.skills.others' : 'work.skills.all')}>{listed(others)}</Part>
    </Stack>
  );
}
