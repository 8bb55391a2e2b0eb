import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GroupToSeeNamed, SupervisorsDay } from '#core/api-answers/credentials.ts';
import type { GroupListed } from '#core/api-answers/groups.ts';
import css from '#web/group/group.module.css';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { Notice } from '#web/ui/words/notice.tsx';
import { Listed } from './listed.tsx';
import { Need } from './need.tsx';

/** A group that asks for its supervisor: who leads it, and why. */
function Asking({ one }: { one: GroupToSeeNamed }) {
  const { t } = useTranslation();
  const listed = useListed();
  return (
    <li className={css.item}>
      <h3>
        <Link to="/groups/$group" params={{ group: one.group }} className={standingLinkClass}>
          <bdi>{one.name}</bdi>
        </Link>
      </h3>
      <p className={css.soft} dir="auto">
        {[t('group.need.led', { names: listed(one.leads) }), one.place].filter(Boolean).join(' · ')}
      </p>
      <Need of={one} />
    </li>
  );
}

interface WatchedProps {
  groups: readonly GroupListed[];
  /** Undefined until it is known whom to see first, as without a line: then they stand in their usual order. */
  day: SupervisorsDay | undefined;
  today: string;
}

/** The supervisor’s day: the groups that ask for them first with why, then those in which nothing does. */
export function Watched({ groups, day, today }: WatchedProps) {
  const { t } = useTranslation();
  const asking = (day?.groups ?? []).filter(({ why }) => why.length > 0);
  const quiet = groups.filter(({ id }) => !asking.some(({ group }) => group === id));
  return (
    <Part title={t('group.list.watched')}>
      <Stack gap="section">
        {day && asking.length === 0 && (
          <Notice kind="good" title={t('group.need.quietAll')}>
            {t('group.need.quietAllSays')}
          </Notice>
        )}
        {asking.length > 0 && (
          <div>
            <p>{t('group.need.ask', { count: asking.length })}</p>
            <ul className={css.list}>
              {asking.map((one) => (
                <Asking key={one.group} one={one} />
              ))}
            </ul>
          </div>
        )}
        {quiet.length > 0 && (
          <div>
            {asking.length > 0 && <h3 className={css.quiet}>{t('group.need.quiet')}</h3>}
            <ul className={css.doors}>
              {quiet.map((one) => (
                <Listed key={one.id} one={one} today={today} />
              ))}
            </ul>
          </div>
        )}
        <Row>
          <Link to="/groups/practice" className={standingLinkClass}>
            {t('group.list.practice')}
          </Link>
        </Row>
      </Stack>
    </Part>
  );
}
