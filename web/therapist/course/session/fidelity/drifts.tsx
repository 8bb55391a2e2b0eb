import { useTranslation } from 'react-i18next';
import { ownRating } from '#core/course/fidelity/ratings.ts';
import type { DeviationSeen } from '#core/guide/deviations/deviations.ts';
import { followed } from '#core/guide/followed.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

/** The drifts beside the rating: what another rater heard stays out of sight of a supervisor who has yet to rate (8.2). */
export function DriftsForRater({ session: { view, n, guide } }: { session: SessionView }) {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const all = guide?.deviations ?? [];
  const byEar = followed(view.course)?.protocol.deviations.filter(({ found }) => found.by === 'ear') ?? [];
  const isBlind = view.as === 'supervisor' && !ownRating(view.course, n, me.id);
  const shown = isBlind ? all.filter(({ id }) => !byEar.some((one) => one.id === id)) : all;
  return (
    <>
      <DriftsSeen deviations={shown} />
      {shown.length < all.length && <p className={shapes.fine}>{t('session.fidelity.blindDrift')}</p>}
    </>
  );
}

/** Where the chart shows the course drifting from IPT, why it matters, and the source of the rule. */
export function DriftsSeen({ deviations }: { deviations: readonly DeviationSeen[] }) {
  const { t } = useTranslation();
  const { rule } = useDaysInWords();
  if (deviations.length === 0) return <p>{t('session.drift.none')}</p>;
  return (
    <ul className={shapes.lines}>
      {deviations.map(({ id, title, because, saw, why, severity, source }) => (
        <li key={id}>
          <p>
            <Badge tone={severity === 'info' ? 'plain' : 'warn'}>{title}</Badge>{' '}
            <span className={shapes.fine}>{id}</span>
          </p>
          <p>{rule([because, ...saw].join(' '))}</p>
          <p className={shapes.fine}>{[why, source.from].join(' ')}</p>
        </li>
      ))}
    </ul>
  );
}
