import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { whoseIs } from '#core/group/observed/state.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import css from '#web/group/group.module.css';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { useRatedBy } from './names.ts';
import { meetingsToRate, type ToRate } from './observed-meetings.ts';

/** What a meeting that can be rated is called. */
export function useMeetingCalled(): (one: ToRate) => string {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  return ({ n, on, state }) =>
    state === 'held'
      ? t('group.observed.meeting', { n, on: day(on) })
      : t('group.observed.planned', { on: day(on) });
}

function One({ one }: { one: ToRate }) {
  const { t } = useTranslation();
  const { id } = useGroupHere();
  const { me } = useSignedIn();
  const called = useMeetingCalled()(one);
  const listed = useListed();
  const calledBy = useRatedBy();
  const isMine = one.ratings.some((rating) => whoseIs(rating) === me.id);
  const names = one.ratings.map(calledBy);
  return (
    <li className={css.reason}>
      <strong>{called}</strong>
      <span className={css.soft} dir="auto">
        {names.length > 0 ? t('group.observed.byWhom', { names: listed(names) }) : t('group.observed.nobody')}
      </span>
      <Link
        to="/groups/$group/observed/$meeting"
        params={{ group: id, meeting: one.id }}
        className={standingLinkClass}
        aria-label={t(isMine ? 'group.observed.seeOf' : 'group.observed.rateOf', { meeting: called })}
      >
        {t(isMine ? 'group.observed.see' : 'group.observed.rate')}
      </Link>
    </li>
  );
}

/** The meetings that can be rated by the short checklist, the latest first, and by whom they were. */
export function Observed() {
  const { t } = useTranslation();
  const { view, today } = useGroupHere();
  const meetings = meetingsToRate(view, today);
  return (
    <Part title={t('group.observed.title')}>
      <p>{t('group.observed.lead')}</p>
      {meetings.length === 0 && (
        <Empty title={t('group.observed.none')}>{t('group.observed.noneSays')}</Empty>
      )}
      <ul className={css.plain}>
        {meetings.map((one) => (
          <One key={one.id} one={one} />
        ))}
      </ul>
    </Part>
  );
}
