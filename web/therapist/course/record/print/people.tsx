import { useTranslation } from 'react-i18next';
import { presentPeople } from '#core/course/inventory/people.ts';
import { tieThenNow } from '#core/course/inventory/tie-then-now.ts';
import { circlePeople } from '#web/both/people/circle.ts';
import { ClosenessCircle } from '#web/pictures/circle/circle.tsx';
import { useFieldRead } from '#web/therapist/course/people/fields/read.ts';
import { isEmpty } from '#web/therapist/course/people/fields/value.ts';
import { useNetworkRead } from '#web/therapist/course/people/network.tsx';
import { PrintedCardsOf } from '#web/therapist/course/people/person/card.tsx';
import { fieldGroups, fieldsIn } from '#web/therapist/course/people/person/groups.ts';
import { useSaidOfTie } from '#web/therapist/course/people/person/then-now.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { PrintedFacts, PrintedOne } from './facts.tsx';

/** Everybody in the inventory with all that is known of them (IPT protocol reference, 4.2). */
export function PrintedPeople() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const words = useFieldRead();
  const saidOfTie = useSaidOfTie();
  const people = presentPeople(course.inventory).filter(({ fields }) => fields.displayName);
  const network = useNetworkRead()(course.network).map(({ title, lines }) => [title, lines] as const);
  const isDescribed = network.some(([, lines]) => lines.some(Boolean));
  if (people.length === 0 && !isDescribed) return null;
  return (
    <Part title={t('record.printed.people')}>
      <ClosenessCircle
        title={t('people.circleTitle.now')}
        level={3}
        people={circlePeople(course.inventory, { layer: 'shared', picture: 'now' })}
        layer="shared"
      />
      {isDescribed && (
        <PrintedOne title={t('people.networkTitle')}>
          <PrintedFacts facts={network} />
        </PrintedOne>
      )}
      {people.map((person) => (
        <PrintedOne key={person.id} title={person.fields.displayName ?? ''}>
          <PrintedFacts
            facts={fieldGroups
              .flatMap((group) => fieldsIn(group, person))
              .filter((name) => name !== 'displayName' && !isEmpty(person.fields[name]))
              .map((name) => [t(`people.field.${name}`), words(name, person.fields[name])])}
          />
          <PrintedFacts
            facts={tieThenNow(course.inventory, person.id)
              .filter(({ now }) => now)
              .map(({ field, first }) => [
                t('people.thenNow.printed', { what: t(`people.field.${field}`) }),
                saidOfTie(field, first),
              ])}
          />
          <PrintedCardsOf person={person.id} />
        </PrintedOne>
      ))}
    </Part>
  );
}
