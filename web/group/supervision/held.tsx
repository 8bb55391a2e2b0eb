import { useTranslation } from 'react-i18next';
import type { Supervision } from '#core/group/supervised/state.ts';
import { EntriesSaid } from '#web/both/supervision/entries-said.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import css from '#web/group/group.module.css';
import { Part } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { HoldSupervision } from './hold.tsx';
import { useNames } from './names.ts';

function One({ one }: { one: Supervision }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const listed = useListed();
  const nameOf = useNames();
  return (
    <li className={css.item}>
      <h3>
        {t('group.supervised.one', {
          on: day(one.on),
          minutes: one.minutes,
          names: listed(one.with.map(nameOf)),
        })}
      </h3>
      <EntriesSaid entries={one.entries} className={css.entry} />
    </li>
  );
}

/** The supervision meetings about this group, the latest first, and recording one. */
export function Held() {
  const { t } = useTranslation();
  const { view, may } = useGroupHere();
  const held = view.group.supervised.supervisions.toSorted((one, other) => other.on.localeCompare(one.on));
  return (
    <Part title={t('group.supervised.held')}>
      {held.length === 0 && (
        <Empty title={t('group.supervised.noneHeld')}>
          {t(may('holdSupervision') ? 'group.supervised.noneHeldSays' : 'group.supervised.noneHeldLed')}
        </Empty>
      )}
      {may('holdSupervision') && (
        <ShutsOnceDone title={t('group.supervised.hold')} level={3}>
          {(done) => <HoldSupervision onDone={done} />}
        </ShutsOnceDone>
      )}
      <ul className={css.list}>
        {held.map((one) => (
          <One key={one.supervision} one={one} />
        ))}
      </ul>
    </Part>
  );
}
