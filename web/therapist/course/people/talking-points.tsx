import { useTranslation } from 'react-i18next';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { inventoryIndicators } from '#core/course/inventory/indicators.ts';
import { personOf } from '#core/course/inventory/people.ts';
import { supportTypes } from '#core/course/inventory/person.ts';
import type { CircleLayer } from '#web/both/people/circle.ts';
import { nameOfPerson } from '#web/both/people/names.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { useListed } from '#web/ui/words/listed.ts';
import css from './people.module.css';
import { SupportAsGoal } from './support-as-goal.tsx';

/** What the picture gives to talk about; never a score of the client (IPT protocol reference, 4.5). */
export function TalkingPoints({ layer }: { layer: CircleLayer }) {
  const { t, i18n } = useTranslation();
  const listed = useListed();
  const { course, today } = useCourseView();
  // Nobody is there any more to talk about it with.
  if (hasEndedByDeath(course)) return null;
  const found = inventoryIndicators(course.inventory, today);
  const list = (ids: readonly string[]) => {
    const names = ids.flatMap((id) => {
      const person = personOf(course.inventory, id);
      return person && nameOfPerson(person) ? [nameOfPerson(person)] : [];
    });
    return listed(names);
  };
  const noOneFor = supportTypes.filter((type) => !found.supportCoverage.includes(type));
  const kinds = listed(
    noOneFor.map((type) => t(`people.supportType.${type}`).toLocaleLowerCase(i18n.language)),
    'or',
  );
  const isMissed = found.nAskedSupport > 0 && noOneFor.length > 0;
  const noOneGives = t('people.point.noOneFor', { kinds });
  const points = [
    found.nAskedConfidant > 0
      ? t('people.point.confidants', { count: found.nConfidants })
      : t('people.point.confidantsNotAsked'),
    found.nAskedSupport === 0 && t('people.point.supportNotAsked'),
    found.crisisContacts.length > 0 && t('people.point.crisis', { names: list(found.crisisContacts) }),
    found.nAskedSupport > 0 && found.crisisContacts.length === 0 && t('people.point.noCrisis'),
    isMissed && noOneGives,
    found.conflictCount > 0 && t('people.point.conflict', { count: found.conflictCount }),
    found.ringGap > 0 && t('people.point.ringGap', { count: found.ringGap }),
    found.recentLosses.length > 0 && t('people.point.losses', { names: list(found.recentLosses) }),
    found.reciprocityMean !== null &&
      t('people.point.fit', {
        mean: new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(
          found.reciprocityMean,
        ),
      }),
    found.givenReceivedBalance < 0 && t('people.point.givesMore'),
    found.sectorDiversity > 0 && t('people.point.parts', { count: found.sectorDiversity }),
  ];
  const working = [
    found.onsetLinkedIds.length > 0 && t('people.point.onset', { names: list(found.onsetLinkedIds) }),
    found.unsafeCount > 0 && t('people.point.unsafe', { count: found.unsafeCount }),
  ].filter(Boolean);
  return (
    <Part title={t('people.talkingPoints')}>
      <ul className={classes(shapes.plainList, css.points)}>
        {points.filter(Boolean).map((point) => (
          <li key={String(point)}>
            {point}
            {point === noOneGives && <SupportAsGoal missed={noOneFor} />}
          </li>
        ))}
      </ul>
      {layer === 'private' && working.length > 0 && (
        <>
          <p className={css.private}>{t('people.onlyClinicians')}</p>
          <ul className={classes(shapes.plainList, css.points)}>
            {working.map((point) => (
              <li key={String(point)}>{point}</li>
            ))}
          </ul>
        </>
      )}
      <p className={css.faint}>{t('people.neverScores')}</p>
    </Part>
  );
}
