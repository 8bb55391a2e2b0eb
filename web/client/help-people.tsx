import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Part, Row } from '../ui/layout.tsx';
import { standingLinkClass } from '../ui/text-link.tsx';
import type { NearPerson } from './near-people.ts';
import css from './place.module.css';
import { telephoneIn } from './telephone.ts';

function OneOfThem({ name, contact }: NearPerson) {
  const { t } = useTranslation();
  const number = telephoneIn(contact);
  if (number) {
    return (
      <a href={`tel:${number.dialled}`} className={css.call}>
        <span className={css.callNumber}>{number.shown}</span>
        <span className={css.callName} dir="auto">
          {name}
        </span>
      </a>
    );
  }
  return (
    <Row spread="apart" gap="tight">
      <span dir="auto" className={css.said}>
        {name}
      </span>
      <Link
        to="/my/plan/safety"
        search={{ who: name }}
        className={standingLinkClass}
        aria-label={t('clientHelp.addNumberFor', { name })}
      >
        {t('clientHelp.addNumber')}
      </Link>
    </Row>
  );
}

/** The people near to me: to ring where the plan keeps a number, and plainly said where it keeps none. */
export function HelpPeople({ people }: { people: readonly NearPerson[] }) {
  const { t } = useTranslation();
  if (people.length === 0) return null;
  return (
    <Part title={t('clientHelp.people')}>
      <p>{t('clientHelp.peopleWhy')}</p>
      <ul className={css.lines}>
        {people.map((one) => (
          <li key={one.name}>
            <OneOfThem {...one} />
          </li>
        ))}
      </ul>
      {people.some(({ contact }) => contact === '') && <p className={css.soft}>{t('clientHelp.noNumber')}</p>}
    </Part>
  );
}
