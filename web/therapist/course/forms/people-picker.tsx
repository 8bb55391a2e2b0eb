import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import { nameOf, peopleToChoose } from '#web/both/people/names.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { ComboBox } from '#web/ui/fields/combo-box.tsx';
import css from './forms.module.css';

interface PeoplePickerProps {
  course: Course;
  label: string;
  people: readonly string[];
  onChange: (people: string[]) => void;
}

/** People of the inventory, found by typing; those picked stand below and a press lets one go. */
export function PeoplePicker({ course, label, people, onChange }: PeoplePickerProps) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (picked > 0) box.current?.querySelector('input')?.focus();
  }, [picked]);
  const options = peopleToChoose(course).filter(({ value }) => !people.includes(value));
  return (
    <div ref={box}>
      <ComboBox
        key={picked}
        label={label}
        optional
        options={options}
        value={undefined}
        onChange={(id) => {
          if (!id) return;
          onChange([...people, id]);
          setPicked(picked + 1);
        }}
      />
      {people.length > 0 && (
        <div className={css.chips}>
          {people.map((id) => (
            <Button
              key={id}
              size="small"
              aria-label={t('session.letGoOf', { name: nameOf(course, id) })}
              onPress={() => onChange(people.filter((one) => one !== id))}
            >
              <bdi>{nameOf(course, id)}</bdi> ×
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
