import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FidelityScore } from '#core/course/fidelity/score.ts';
import { instruments, shortNameOf } from '#core/instruments/instruments.ts';
import { fidelityBesideOutcome, type SessionRated } from '#core/supervision/fidelity-beside-outcome.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { InstrumentTrajectory } from '#web/therapist/course/measures/trajectory.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Columns, Part } from '#web/ui/layout/layout.tsx';
import type { Column } from '#web/ui/tables/columns.ts';
import { DataTable } from '#web/ui/tables/table.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import css from './supervision.module.css';

/** So many sessions stand open, the latest. */
const shown = 6;

function Sessions({ of, measure }: { of: readonly SessionRated[]; measure: string }) {
  const { t } = useTranslation();
  const { course, as } = useCourseView();
  const { day } = useDaysInWords();
  const rated = (score: SessionRated['other']) => {
    if (score === 'after_yours')
      return <span className={css.soft}>{t('course.supervision.afterYours')}</span>;
    return score === null || score.adherence === null ? '–' : <Share score={score} />;
  };
  const theirs = as === 'supervisor' ? 'therapists' : 'supervisors';
  const columns: Column<SessionRated>[] = [
    {
      key: 'session',
      title: t('course.supervision.session'),
      cell: ({ session, on }) => (
        <>
          <Link
            to="/courses/$course/session/$n"
            params={{ course: course.id, n: String(session) }}
            search={{ part: 'after' }}
            className={standingLinkClass}
          >
            {t('course.sessionN', { session })}
          </Link>{' '}
          <span className={css.day}>{day(on)}</span>
        </>
      ),
    },
    { key: 'score', title: measure, align: 'number', cell: ({ score }) => score ?? '–' },
    { key: 'own', title: t('course.supervision.yours'), cell: ({ own }) => rated(own) },
    { key: 'other', title: t(`course.supervision.${theirs}`), cell: ({ other }) => rated(other) },
    {
      key: 'helpful',
      title: t('course.supervision.helpful'),
      align: 'number',
      cell: ({ helpful }) => helpful ?? '–',
    },
  ];
  return (
    <DataTable
      caption={t('course.supervision.sessionsSay')}
      rows={of}
      rowKey={({ session }) => String(session)}
      columns={columns}
    />
  );
}

function Share({ score }: { score: FidelityScore }) {
  const { t } = useTranslation();
  return (
    <>
      {t('course.supervision.share', { share: score.adherence })}{' '}
      <span className={css.soft}>{t(`session.fidelity.band.${score.band}`)}</span>
    </>
  );
}

/** How closely the sessions followed the protocol, beside how the scores went: two things, never put into one number. IPT protocol reference, 8.2. */
export function BesideOutcome() {
  const { t } = useTranslation();
  const { course, as } = useCourseView();
  const { me } = useSignedIn();
  const reader = { as: as === 'supervisor' ? as : 'therapist', by: me.id } as const;
  const { measure, sessions } = fidelityBesideOutcome(course, reader);
  const instrument = instruments.get(measure);
  const latest = sessions.toReversed();
  if (sessions.length === 0)
    return (
      <Part title={t('course.supervision.beside')}>
        <p className={css.soft}>{t('course.supervision.noSessions')}</p>
      </Part>
    );
  return (
    <Part title={t('course.supervision.beside')}>
      <Columns>
        <div>{instrument && <InstrumentTrajectory instrument={instrument} />}</div>
        <div>
          <Sessions of={latest.slice(0, shown)} measure={shortNameOf(measure)} />
          {latest.length > shown && (
            <Disclosure title={t('course.supervision.earlierSessions', { count: latest.length - shown })}>
              <Sessions of={latest.slice(shown)} measure={shortNameOf(measure)} />
            </Disclosure>
          )}
        </div>
      </Columns>
    </Part>
  );
}
