import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../ui/button.tsx';
import { useMyCourse } from './my-course.tsx';
import { nextThing } from './next-thing.ts';
import css from './place.module.css';

/** The one thing to do next, or the good news that there is none. */
export function HomeNext() {
  const { t } = useTranslation();
  const { course, today } = useMyCourse();
  const next = nextThing(course, today);
  const kind = course.closing.closed ? 'closed' : next.kind;
  const go = buttonClass({ kind: 'primary' });
  const words =
    next.kind === 'measures'
      ? t('client.next.measuresWords', {
          count: next.due.reduce((sum, { instrument }) => sum + instrument.items.length, 0),
        })
      : next.kind === 'tryOut'
        ? next.tryOut.what
        : t(`client.next.${kind}Words`);
  const [first] = next.kind === 'measures' ? next.due : [];
  return (
    <section className={css.next} aria-labelledby="next-thing">
      <h2 id="next-thing">{t(`client.next.${kind}`)}</h2>
      <p dir="auto">{words}</p>
      <div>
        {next.kind === 'consent' && (
          <Link to="/consent" className={go}>
            {t('client.next.consentGo')}
          </Link>
        )}
        {first && (
          <Link to="/measure/$instrument" params={{ instrument: first.instrument.id }} className={go}>
            {t('client.next.measuresGo')}
          </Link>
        )}
        {next.kind === 'tryOut' && (
          <Link to="/my/try-outs" className={go}>
            {t('client.next.tryOutGo')}
          </Link>
        )}
        {kind === 'nothing' && (
          <Link to="/my/moments" className={buttonClass({})}>
            {t('client.next.nothingGo')}
          </Link>
        )}
        {kind === 'closed' && (
          <Link to="/my/plan" className={go}>
            {t('client.next.closedGo')}
          </Link>
        )}
      </div>
    </section>
  );
}
