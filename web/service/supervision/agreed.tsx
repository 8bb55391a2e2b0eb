import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { openActions } from '#core/supervision/open-actions.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { DueBy } from '#web/both/supervision/due-by.tsx';
import { useMeetings } from '#web/both/supervision/meetings.ts';
import css from '#web/service/service.module.css';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Part } from '#web/ui/layout/layout.tsx';

/** What was agreed in supervision with those I supervise and is not done, the earliest day first; what is about a group stands with the groups. */
export function AgreedInSupervision() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { data } = useMeetings();
  const theirs = (data?.meetings ?? []).filter(({ with: those }) => !those.includes(me.id));
  const open = openActions(theirs);
  if (!data || open.length === 0) return null;
  return (
    <Part title={t('service.meetings.agreed')}>
      <ul className={css.queue}>
        {open.map(({ supervision, entry, said }) => (
          <li key={`${supervision.id}/${entry}`} className={css.queued}>
            <p>
              <strong dir="auto">{said.action}</strong> <DueBy due={said.due} today={data.today} />
            </p>
            <p className={css.soft}>
              {supervision.people.map(({ person, name }) => (
                <Link key={person} to="/portfolio/$person" params={{ person }} className={standingLinkClass}>
                  <span dir="auto">{name}</span>
                </Link>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
