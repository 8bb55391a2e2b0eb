import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inMindDays, inMindLately, mostInMindFirst } from '#core/course/inventory/in-mind.ts';
import { presentPeople } from '#core/course/inventory/people.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Place, Places } from '#web/client/page/places.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';

const orders = ['added', 'inMind'] as const;

/** Each of my people, in the order I named them, or those first who are most in mind lately. IPT protocol reference, 4.1. */
export function EachPerson() {
  const { t } = useTranslation();
  const { course, today } = useMyCourse();
  const [order, setOrder] = useState<(typeof orders)[number]>('added');
  const people = presentPeople(course.inventory);
  const isAnyInMind = inMindLately(course, today).some(({ person }) =>
    people.some(({ id }) => id === person),
  );
  const shown = order === 'inMind' ? mostInMindFirst(course, people, today) : people;
  return (
    <Part title={t('client.people.each')}>
      {people.length > 1 && isAnyInMind && (
        <RadioList
          label={t('client.people.order.label')}
          layout="inline"
          options={orders.map((value) => ({ value, label: t(`client.people.order.${value}`) }))}
          value={order}
          onChange={(chosen) => setOrder(chosen === 'inMind' ? 'inMind' : 'added')}
        />
      )}
      {order === 'inMind' && (
        <p className={shapes.remark}>{t('client.people.order.rule', { weeks: inMindDays / 7 })}</p>
      )}
      <Places>
        {shown.map(({ id, fields }) => (
          <Place
            key={id}
            to={`/my/people/${id}`}
            name={fields.displayName ?? ''}
            words={
              fields.roleWords ??
              (fields.role && t(`client.people.roles.${fields.role}`, { defaultValue: '' }))
            }
          />
        ))}
      </Places>
    </Part>
  );
}
