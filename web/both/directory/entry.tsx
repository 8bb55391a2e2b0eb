import { useTranslation } from 'react-i18next';
import { isCheckDue } from '#core/safety-directory/checked.ts';
import type { DirectoryEntry } from '#core/safety-directory/entry.ts';
import { type DirectoryClock, openNow } from '#core/safety-directory/open-now.ts';
import { TelephoneLink } from '#web/both/plans/telephone-link.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { useHoursSaid } from './hours-said.ts';

/** When it is open, and whether that is now; nothing is guessed where its hours are not known. */
export function OpenSaid({ entry, clock }: { entry: DirectoryEntry; clock: DirectoryClock }) {
  const { t } = useTranslation();
  const say = useHoursSaid();
  const now = openNow(entry, clock, new Date().toISOString());
  return (
    <>
      <strong>{t(`client.help.near.now.${now}`)}</strong>
      {entry.hours && ` · ${say(entry.hours)}`}
      {entry.holidays === 'closed' && ` · ${t('client.help.near.closedOnHolidays')}`}
    </>
  );
}

/** When somebody last looked whether it still holds, by whom; said plainly where that is a year ago. */
export function CheckedSaid({ entry, today }: { entry: DirectoryEntry; today: string }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { checked } = entry;
  if (!checked) return <>{t('directory.neverChecked')}</>;
  const said = { on: day(checked.on), by: checked.by };
  return <>{t(isCheckDue(entry, today) ? 'directory.checkedLongAgo' : 'directory.checked', said)}</>;
}

interface EntryProps {
  entry: DirectoryEntry;
  clock: DirectoryClock;
  today: string;
}

/** One entry as it is read where it is needed: what it is, its number to ring, and whether anybody is there now. */
export function DirectoryEntryRead({ entry, clock, today }: EntryProps) {
  const { t } = useTranslation();
  const { kind, name, reach, forWhom, languages } = entry;
  return (
    <>
      <p>
        <strong>{t(`client.help.near.kind.${kind}`)}</strong>: <bdi>{name}</bdi>,{' '}
        <TelephoneLink words={reach} />
      </p>
      <p className={shapes.fine}>
        <OpenSaid entry={entry} clock={clock} />
        {[forWhom, languages].filter(Boolean).map((words) => (
          <span key={words}>
            {' · '}
            <bdi>{words}</bdi>
          </span>
        ))}
      </p>
      {isCheckDue(entry, today) && (
        <p className={shapes.fine}>
          <CheckedSaid entry={entry} today={today} />
        </p>
      )}
    </>
  );
}
