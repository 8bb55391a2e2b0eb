import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CountersignWaits } from '#core/lists/supervision.ts';
import css from '#web/service/service.module.css';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { WithNames } from '#web/ui/words/with-names.tsx';

function List({ waiting }: { waiting: readonly CountersignWaits[] }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  return (
    <ul className={css.queue}>
      {waiting.map(({ course, client, therapist, what, on }) => (
        <li key={`${course} ${what} ${on}`} className={css.queued}>
          <Link to="/courses/$course/countersigns" params={{ course }} className={standingLinkClass}>
            <span dir="auto">{client.name || t('today.noName')}</span>
          </Link>
          <p className={css.soft}>
            <WithNames
              says={(marks) =>
                t('service.supervision.countersignOne', {
                  what: t(`signOffs.what.${what}`),
                  on: day(on),
                  ...marks,
                })
              }
              names={{ therapist: therapist.name }}
            />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** All that waits for my countersign, across the people I supervise; what is asked only before a course closes, on demand. */
export function Countersigns({ waiting }: { waiting: readonly CountersignWaits[] }) {
  const { t } = useTranslation();
  const now = waiting.filter(({ when }) => when === 'now');
  const later = waiting.filter(({ when }) => when === 'before_closing');
  if (waiting.length === 0) return null;
  return (
    <Part title={t('service.supervision.countersigns')}>
      {now.length > 0 && <List waiting={now} />}
      {later.length > 0 && (
        <Disclosure title={t('service.supervision.countersignsLater')}>
          <List waiting={later} />
        </Disclosure>
      )}
    </Part>
  );
}
