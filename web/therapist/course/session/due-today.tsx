import { useTranslation } from 'react-i18next';
import { useActForm } from '../../../act-form.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useSaid } from '../../../use-said.ts';
import { LookAgain } from './look-again.tsx';
import css from './session.module.css';
import type { SessionHere } from './session-here.ts';
import { StepForm } from './step-form.tsx';

/** Passing over what holds the course back: never in silence. */
function PassOver({ here, milestone }: { here: SessionHere; milestone: string }) {
  const { t } = useTranslation();
  const start = { milestone, why: '', supervisor: '' };
  const { form, change, ...rest } = useActForm(here.view.course.id, 'passBlock', start, milestone);
  return (
    <Disclosure title={t('session.due.passOver')} level={4}>
      <StepForm {...rest} go={t('session.due.pass')}>
        <TextArea
          label={t('session.due.why')}
          rows={2}
          value={form.why}
          onChange={(why) => change({ why })}
          error={rest.wrong('why')}
        />
        <TextArea
          label={t('session.due.supervisor')}
          optional
          rows={2}
          value={form.supervisor ?? ''}
          onChange={(supervisor) => change({ supervisor })}
        />
      </StepForm>
    </Disclosure>
  );
}

/** The check-points, which have a part of their own on the page. */
const talkedOverBelow: readonly string[] = ['MS-17', 'MS-18'];

/** What is due by protocol in this session, each with where it comes from. */
export function DueToday({ here }: { here: SessionHere }) {
  const { t } = useTranslation();
  const { rule } = useSaid();
  const { guide } = here;
  if (!guide) return <p>{t('session.due.noProtocol')}</p>;
  const { phase, today } = guide;
  const held = new Set(phase.heldBackBy.map(({ id }) => id));
  const open = today.toDo.filter(
    ({ id, state }) => state === 'open' && !held.has(id) && !talkedOverBelow.includes(id),
  );
  const done = today.toDo.filter(({ state }) => state === 'done');
  return (
    <>
      <LookAgain here={here} />
      {phase.heldBackBy.length > 0 && (
        <>
          <p>{t(`session.due.state.${phase.state}`)}</p>
          <ul className={css.lines}>
            {phase.heldBackBy.map(({ id, title, because }) => (
              <li key={id}>
                <p>
                  <Badge tone="warn">{title}</Badge> <span className={css.fine}>{id}</span>
                </p>
                <p className={css.fine}>{rule(because)}</p>
                {here.may('passBlock') && <PassOver here={here} milestone={id} />}
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className={css.lines}>
        {open.map(({ id, title, asks, weight }) => (
          <li key={id}>
            <p>
              <strong>{title}</strong> <span className={css.fine}>{t(`session.due.${weight}`, { id })}</span>
            </p>
            <p className={css.fine}>{asks}</p>
          </li>
        ))}
      </ul>
      {open.length + phase.heldBackBy.length + guide.lookAgain.length === 0 && <p>{t('session.due.none')}</p>}
      {done.length > 0 && (
        <p className={css.fine}>
          {t('session.due.done', { titles: done.map(({ title }) => title).join(', ') })}
        </p>
      )}
      <p className={css.fine}>{today.source.from}</p>
    </>
  );
}
