import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import { isNamed } from '#core/words/names.ts';
import { nameOf } from '#web/both/people/names.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { ComboBox } from '#web/ui/fields/combo-box.tsx';
import { useHoldForm } from '#web/ui/fields/hold-form.ts';
import { Notice } from '#web/ui/words/notice.tsx';
import { AddNamed } from './add-named.tsx';
import css from './forms.module.css';
import { whoCanBePicked } from './who-can-be-picked.ts';

interface PeoplePickerProps {
  course: Course;
  label: string;
  people: readonly string[];
  onChange: (people: string[]) => void;
  /** Whom it can be, where not everybody can: the rest are neither offered nor added anew. */
  meant?: 'there';
}

/**
 * People of the inventory, found by typing; those picked stand below and a press lets one go. A name that is not among
 * them stays, and they can be added there and then.
 */
export function PeoplePicker({ course, label, people, onChange, meant: who }: PeoplePickerProps) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState(0);
  const [typed, setTyped] = useState('');
  const [left, setLeft] = useState<'left' | 'typing'>('typing');
  /** Names of those added here that the course does not hold yet, without a line. */
  const [added, setAdded] = useState<Record<string, string>>({});
  const box = useRef<HTMLDivElement>(null);
  /** Whether the cursor waits for the next name, or is on its way to another field. */
  const goesOn = useRef(true);
  useEffect(() => {
    if (picked > 0 && goesOn.current) box.current?.querySelector('input')?.focus();
  }, [picked]);
  const name = typed.trim();
  const { options, meant, isGone, isUnknown } = whoCanBePicked(course, { people, name, meant: who });
  const begin = (where: 'here' | 'elsewhere' = 'here') => {
    goesOn.current = where === 'here';
    setTyped('');
    setLeft('typing');
    setPicked(picked + 1);
  };
  const pick = (id: string) => {
    if (!people.includes(id)) onChange([...people, id]);
    begin();
  };
  const mayStillBe = options.some((one) => isNamed(one.label, name, 'anywhere'));
  useHoldForm(box, isUnknown || isGone ? 'held' : 'free', () => setLeft('left'));
  const leave = () => {
    setLeft('left');
    if (meant && !people.includes(meant.value)) onChange([...people, meant.value]);
    if (meant) begin('elsewhere');
  };
  const nameNow = (id: string) => nameOf(course, id) || added[id] || '';
  return (
    <div ref={box}>
      <ComboBox
        key={picked}
        label={label}
        optional
        options={options}
        value={undefined}
        onType={setTyped}
        onLeave={leave}
        onChange={(id) => id && pick(id)}
      />
      {isGone && (
        <Notice
          kind="warn"
          actions={
            <Button size="small" kind="quiet" onPress={() => begin()}>
              {t('session.notAddNamed')}
            </Button>
          }
        >
          {t('session.notThere', { name })}
        </Notice>
      )}
      {isUnknown && (left === 'left' || !mayStillBe) && (
        <AddNamed
          course={course.id}
          name={name}
          onAdded={(id) => {
            setAdded({ ...added, [id]: name });
            pick(id);
          }}
          onLetGo={() => begin()}
        />
      )}
      {people.length > 0 && (
        <div className={css.chips}>
          {people.map((id) => (
            <Button
              key={id}
              size="small"
              aria-label={t('session.letGoOf', { name: nameNow(id) })}
              onPress={() => onChange(people.filter((one) => one !== id))}
            >
              <bdi>{nameNow(id)}</bdi> ×
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
