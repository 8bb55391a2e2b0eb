import type { Course } from '#core/course/course.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { peopleToChoose } from './names.ts';

interface PeopleTickedProps {
  course: Course;
  label: string;
  people: string[] | undefined;
  onChange: (people: string[]) => void;
  optional?: boolean;
}

/** Who of the people in the course is meant, ticked beside one another; nothing while it has none. */
export function PeopleTicked({ course, label, people = [], onChange, optional }: PeopleTickedProps) {
  const choices = peopleToChoose(course);
  if (choices.length === 0) return null;
  return (
    <CheckboxList
      label={label}
      optional={optional}
      layout="inline"
      options={choices}
      value={people}
      onChange={onChange}
    />
  );
}
