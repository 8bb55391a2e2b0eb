import { useTranslation } from 'react-i18next';
import { agreedFoci } from '#core/course/focus/agreed.ts';
import { skillsForTheWork } from '#core/course/skills-practised/for-the-work.ts';
import { skillsSoFar } from '#core/course/skills-practised/so-far.ts';
import { skills } from '#core/protocols/skills/skills.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { ClientPage } from '#web/client/page/page.tsx';
import { Place, Places } from '#web/client/page/places.tsx';
import { Part } from '#web/ui/layout/layout.tsx';

/** The skills to practise; those I have practised come first, then those for what we work on. IPT protocol reference, 3.10. */
export function MySkills() {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const soFar = skillsSoFar(course);
  const mine = skills.filter(({ id }) => soFar.some(({ skill }) => skill === id));
  const forThis = skillsForTheWork(course, agreedFoci(course)).filter((skill) => !mine.includes(skill));
  const others = skills.filter((skill) => !mine.includes(skill) && !forThis.includes(skill));
  const times = (id: string) => soFar.find(({ skill }) => skill === id)?.times ?? 0;
  const listed = (some: typeof mine) => (
    <Places>
      {some.map(({ id, title, purpose }) => (
        <Place
          key={id}
          to={`/my/skills/${id}`}
          name={asKnown(title, 'skills')}
          words={
            times(id) > 0
              ? t('client.practice.skills.times', { count: times(id) })
              : asKnown(purpose, 'skills')
          }
        />
      ))}
    </Places>
  );
  return (
    <ClientPage ofCourse title={t('client.practice.skills.title')} lead={t('client.practice.skills.lead')}>
      {mine.length > 0 && <Part title={t('client.practice.skills.mine')}>{listed(mine)}</Part>}
      {forThis.length > 0 && <Part title={t('client.practice.skills.forThis')}>{listed(forThis)}</Part>}
      <Part
        title={t(
          `client.practice.skills.${mine.length + forThis.length > 0 ? 'others' : may('practiseSkill') ? 'all' : 'toRead'}`,
        )}
      >
        {listed(others)}
      </Part>
    </ClientPage>
  );
}
