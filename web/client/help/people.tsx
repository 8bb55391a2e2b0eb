import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NearPerson } from '#core/course/risk/people-to-turn-to.ts';
import { telephoneIn } from '#core/help/telephone.ts';
import helpCss from '#web/both/help/help.module.css';
import css from '#web/client/page/page.module.css';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Part, Row } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Telephone } from '#web/ui/words/telephone.tsx';

function OneOfThem({ name, contact }: NearPerson) {
  const { t } = useTranslation();
  const number = telephoneIn(contact);
  if (number) {
    return (
      <a href={`tel:${number.dialled}`} className={helpCss.call}>
        <span className={helpCss.callNumber}>
          <Telephone>{number.shown}</Telephone>
        </span>
        <span className={helpCss.callName} dir="auto">
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
        aria-label={t('client.help.addNumberFor', { name })}
      >
        {t('client.help.addNumber')}
      </Link>
    </Row>
  );
}

/** The people near to me: to ring where the plan keeps a number, and plainly said where it keeps none. */
export function HelpPeople({ people }: { people: readonly NearPerson[] }) {
  const { t } = useTranslation();
  if (people.length === 0) return null;
  return (
    <Part title={t('client.help.people')}>
      <p>{t('client.help.peopleWhy')}</p>
      <ul className={classes(shapes.plainList, css.lines)}>
        {people.map((one) => (
          <li key={one.name}>
            <OneOfThem {...one} />
          </li>
        ))}
      </ul>
      {people.some(({ contact }) => contact === '') && (
        <p className={css.soft}>{t('client.help.noNumber')}</p>
      )}
    </Part>
  );
}
