import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import {
  hasAnything,
  type SideBySide,
  sideBySide,
  type TieMoved,
} from '#core/course/outcome/side-by-side.ts';
import { nameOf } from '#web/both/people/names.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { endsOf, type OutcomeReader, useDifficultySaid, useMeasureMoved } from './moved.ts';
import { SideBySidePicture, skillNamed } from './picture.tsx';

type PartName = 'symptoms' | 'functioning' | 'goals' | 'skills' | 'ties';

function useSentences(course: Course, reader: OutcomeReader) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const measureMoved = useMeasureMoved(reader);
  const difficulty = useDifficultySaid();
  const goalSaid = ({ goal, points }: SideBySide['goals'][number]) => {
    const { from, to } = endsOf(points);
    const how = from === undefined ? 'once' : from === to ? 'same' : 'moved';
    const words = reader === 'client' ? goal.ownerWords || goal.text : goal.text;
    return t(`course.outcome.goal.${how}`, { goal: words, from, to });
  };
  const skillSaid = ({ skill, days, sure }: SideBySide['skills'][number]) => {
    const often = t('course.outcome.skill.practised', {
      skill: skillNamed(skill),
      count: days.length,
      on: day(days.at(-1)),
    });
    const [from, to] = [sure[0], sure.at(-1)];
    return sure.length > 1 ? `${often} ${t('course.outcome.skill.sure', { from, to })}` : often;
  };
  const tieSaid = ({ person, on, fields, nearer }: TieMoved) =>
    t(`course.outcome.tie.${nearer > 0 ? 'nearer' : nearer < 0 ? 'further' : 'anew'}`, {
      name: nameOf(course, person),
      on: day(on),
      what: fields.map((field) => t(`course.outcome.field.${field}`)).join(', '),
    });
  return (laid: SideBySide): Record<PartName, string[]> => ({
    symptoms: laid.symptoms.map(measureMoved),
    functioning: [...laid.functioning.map(measureMoved), ...difficulty(laid.difficulty)],
    goals: laid.goals.map(goalSaid),
    skills: [
      ...laid.skills.map(skillSaid),
      ...laid.kept.map((skill) => t('course.outcome.skill.kept', { skill })),
    ],
    ties: laid.ties.filter(({ person }) => nameOf(course, person)).map(tieSaid),
  });
}

const parts = ['symptoms', 'functioning', 'goals', 'skills', 'ties'] as const;

/**
 * What changed over the course on one page: symptoms, functioning, goals, skills and ties beside each other, in words first,
 * the picture with its table after them. Nothing while there is nothing to lay beside each other. IPT protocol reference, 6.4.
 */
export function OutcomeSideBySide({
  course,
  reader,
  level,
}: {
  course: Course;
  reader: OutcomeReader;
  level: 3 | 4;
}) {
  const { t } = useTranslation();
  const sentences = useSentences(course, reader);
  const laid = sideBySide(course);
  if (!hasAnything(laid)) return null;
  const said = sentences(laid);
  const Heading = `h${level}` as const;
  return (
    <Stack>
      <p className={shapes.remark}>{t(`course.outcome.lead.${reader}`)}</p>
      {parts.map((part) => (
        <section key={part} aria-label={t(`course.outcome.part.${part}.${reader}`)}>
          <Stack gap="tight">
            <Heading>{t(`course.outcome.part.${part}.${reader}`)}</Heading>
            {said[part].length === 0 ? (
              <p className={shapes.remark}>{t(`course.outcome.none.${part}`)}</p>
            ) : (
              <ul className={shapes.plainList}>
                {said[part].map((sentence) => (
                  <li key={sentence} dir="auto">
                    {sentence}
                  </li>
                ))}
              </ul>
            )}
          </Stack>
        </section>
      ))}
      <SideBySidePicture course={course} laid={laid} reader={reader} level={level} />
    </Stack>
  );
}
