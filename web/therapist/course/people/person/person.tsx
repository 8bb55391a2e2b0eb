import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isClosest, isReviewed } from '#core/course/inventory/completeness.ts';
import { personOf, presentPeople } from '#core/course/inventory/people.ts';
import { inventoryPrompts } from '#core/course/inventory/prompts.ts';
import { nameOfPerson } from '#web/both/people/names.ts';
import css from '#web/therapist/course/people/people.module.css';
import { PeopleAside, SetAside } from '#web/therapist/course/people/set-aside.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { FeedbackCardsOf } from './card.tsx';
import { ClearedWith } from './cleared.tsx';
import { ExchangesWith } from './exchanges.tsx';
import { PersonGroup } from './group.tsx';
import { fieldGroups } from './groups.ts';
import personCss from './person.module.css';
import { PersonReview } from './review.tsx';
import { TieThenNow } from './then-now.tsx';

/** One person's sheet: what is known first, every question on demand, each answer recorded as one goes. */
export function PersonSheet() {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course } = useCourseView();
  const { person: id } = useParams({ from: '/staff/courses/$course/people/$person' });
  const person = personOf(course.inventory, id);
  const others = presentPeople(course.inventory).filter(({ fields }) => fields.displayName);
  const at = others.findIndex((each) => each.id === id);
  const next = others[(at + 1) % others.length];
  const back = (
    <Link to="/courses/$course/people" params={{ course: course.id }} className={standingLinkClass}>
      {t('people.everybody')}
    </Link>
  );
  if (!person || !nameOfPerson(person)) {
    return <Notice kind="warn" title={t('people.person.notHere')} actions={back} />;
  }
  return (
    <article className={personCss.sheet} key={id}>
      <nav className={personCss.sheetPlaces} aria-label={t('people.person.places')} data-print="never">
        {back}
        {next && next.id !== id && (
          <Link
            to="/courses/$course/people/$person"
            params={{ course: course.id, person: next.id }}
            className={standingLinkClass}
          >
            {t('people.person.next', { name: nameOfPerson(next) })}
          </Link>
        )}
      </nav>
      <header className={personCss.sheetHead}>
        <h2 className={personCss.name}>
          <bdi>{nameOfPerson(person)}</bdi>
        </h2>
        <div className={personCss.badges}>
          {person.addedBy === 'client' && (
            <span className={css.faint}>{t('people.person.addedByClient', { on: day(person.addedOn) })}</span>
          )}
          {isClosest(person) && <Badge tone="middle">{t('people.person.closest')}</Badge>}
          <Badge tone={isReviewed(person) ? 'good' : 'plain'}>
            {person.review === 'reviewed' && !isReviewed(person)
              ? t('people.person.reviewedBefore')
              : t(`people.state.${person.review}`)}
          </Badge>
          <SetAside person={person} />
        </div>
      </header>
      <ClearedWith personId={id} name={nameOfPerson(person)} />
      {person.aside && (
        <Notice title={t('people.person.isAside')}>
          <PeopleAside people={[person]} />
        </Notice>
      )}
      <Disclosure title={t('people.person.waysToAsk')} level={3}>
        <ul className={classes(shapes.plainList, css.prompts)}>
          {inventoryPrompts.eachPerson.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      </Disclosure>
      <div className={classes(shapes.column, personCss.groups)}>
        {fieldGroups.map((group) => (
          <PersonGroup key={group.id} person={person} group={group} />
        ))}
        <TieThenNow person={id} />
        <ExchangesWith person={person} />
        <FeedbackCardsOf person={id} name={nameOfPerson(person)} />
        <PersonReview person={person} />
      </div>
    </article>
  );
}
