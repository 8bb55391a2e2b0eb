import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import type { Point, SideBySide } from '#core/course/outcome/side-by-side.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { skills } from '#core/protocols/skills/skills.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { nameOf } from '#web/both/people/names.ts';
import { PictureWithTable } from '#web/pictures/frame/picture.tsx';
import { TrendDrawing } from '#web/pictures/week/trend.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { type OutcomeReader, useNameOfMeasure } from './moved.ts';

/** A skill by its title, in the language of the page. */
export function skillNamed(id: string): string {
  const skill = skills.find((one) => one.id === id);
  return skill ? asKnown(skill.title, 'skills') : id;
}

interface Lane {
  name: string;
  points: Point[];
  scale: { least: number; most: number };
}

/** The goals on each day one was rated: of each its latest rating up to that day, on average. */
function goalsOnAverage(goals: SideBySide['goals']): Point[] {
  const days = [...new Set(goals.flatMap(({ points }) => points.map(({ on }) => on)))].toSorted();
  return days.map((on) => {
    const known = goals.flatMap(({ points }) => points.findLast((one) => one.on <= on)?.value ?? []);
    return { on, value: Math.round((known.reduce((a, b) => a + b, 0) / known.length) * 10) / 10 };
  });
}

/** Everything over the same days, a line for each below the other, and a table that says the same. */
export function SideBySidePicture({
  course,
  laid,
  reader,
  level,
}: {
  course: Course;
  laid: SideBySide;
  reader: OutcomeReader;
  level: 3 | 4;
}) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const nameOfMeasure = useNameOfMeasure(reader);
  const measured = [...laid.symptoms, ...laid.functioning].map(({ instrument, points }): Lane => {
    const scoring = instruments.get(instrument)?.scoring;
    const scale = { least: scoring?.min ?? 0, most: scoring?.max ?? 10 };
    return { name: nameOfMeasure(instrument), points, scale };
  });
  const goals: Lane = {
    name: t('course.outcome.picture.goals'),
    points: goalsOnAverage(laid.goals),
    scale: { least: 0, most: 10 },
  };
  const lanes = [...measured, goals].filter(({ points }) => points.length > 1);
  const told = [
    ...[...laid.symptoms, ...laid.functioning].flatMap(({ instrument, points }) =>
      points.map(({ on, value }) => ({ on, what: nameOfMeasure(instrument), value: String(value) })),
    ),
    ...laid.goals.flatMap(({ goal, points }) =>
      points.map(({ on, value }) => ({ on, what: goal.ownerWords || goal.text, value: String(value) })),
    ),
    ...laid.skills.flatMap(({ skill, days }) =>
      days.map((on) => ({ on, what: skillNamed(skill), value: t('course.outcome.picture.practised') })),
    ),
    ...laid.ties.map(({ person, on }) => ({
      on,
      what: nameOf(course, person),
      value: t('course.outcome.picture.toldAnew'),
    })),
  ]
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map((row, place) => ({ ...row, key: String(place) }));
  const [first, last] = [told[0], told.at(-1)];
  if (lanes.length === 0 || !first || !last) return null;
  const span = { from: first.on, to: last.on };
  return (
    <PictureWithTable
      title={t('course.outcome.picture.title')}
      level={level}
      words={t('course.outcome.picture.words', {
        from: day(span.from),
        to: day(span.to),
        lanes: lanes.map(({ name }) => name).join(', '),
      })}
      drawing={lanes.map(({ name, points, scale }) => (
        <div key={name}>
          <p>{name}</p>
          <TrendDrawing points={points} scale={scale} span={span} />
        </div>
      ))}
      table={() => (
        <DataTable
          caption={t('course.outcome.picture.title')}
          captionIs="spoken"
          rows={told}
          rowKey={({ key }) => key}
          columns={[
            { key: 'on', title: t('course.outcome.picture.day'), cell: ({ on }) => day(on) },
            { key: 'what', title: t('course.outcome.picture.what'), cell: ({ what }) => <bdi>{what}</bdi> },
            {
              key: 'value',
              title: t('course.outcome.picture.value'),
              cell: ({ value }) => value,
              align: 'number',
            },
          ]}
        />
      )}
    />
  );
}
