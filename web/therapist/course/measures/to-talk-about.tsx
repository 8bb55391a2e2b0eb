import { useTranslation } from 'react-i18next';
import { baseline, lastValid, totalsInARow } from '#core/course/measures/readings.ts';
import { sessionOf } from '#core/course/measures/session-of.ts';
import { earlyResponse, isImportantDrop, isRemission, responseOf } from '#core/outcomes/response.ts';
import { suddenGains } from '#core/outcomes/sudden-gains.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { changeSince } from './change.ts';
import css from './measures.module.css';

/** Response and sudden gains on the PHQ-9: something to talk about, never a mark of quality. */
export function ToTalkAbout() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const first = baseline(course, 'phq-9');
  const last = lastValid(course, 'phq-9');
  const current = last?.result.total ?? null;
  const session = (last && sessionOf(course, last)) ?? 0;
  const gains = suddenGains(totalsInARow(course, 'phq-9')).filter(({ verdict }) => verdict === 'sudden gain');
  if (first === null || current === null || session < 2) {
    return <p className={css.faint}>{t('measures.talk.none')}</p>;
  }
  const change = changeSince(first, current);
  const lines = [
    t(`measures.talk.change.${change.key}`, change),
    t(`measures.talk.response.${responseOf(first, current).replace(' ', '_')}`),
    isRemission(current) ? t('measures.talk.remission') : '',
    session >= 4 && session <= 6
      ? t(`measures.talk.early.${earlyResponse(first, current).replace(' ', '_')}`)
      : '',
    isImportantDrop(first, current) ? t('measures.talk.important') : '',
    ...gains.map(({ after, drop, reversedAt }) =>
      t(reversedAt === null ? 'measures.talk.gain' : 'measures.talk.gainLost', {
        after,
        next: after + 1,
        drop,
        lost: reversedAt,
      }),
    ),
  ].filter(Boolean);
  return (
    <>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={css.faint}>{t('measures.talk.source')}</p>
    </>
  );
}
