import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { moodLinksIn } from '#core/course/mood-links/in-session.ts';
import { useKeys } from '#web/therapist/course/session/keys.ts';
import css from '#web/therapist/course/session/session.module.css';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { useAnalyseMoment } from '#web/therapist/course/work/communication/from-moment.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

/** The last moment linked in this session, gone through line by line in one press; once begun, a way back to it. */
export function AnalyseMoment({
  session: { view, n, when, may },
  keys,
}: {
  session: SessionView;
  keys: 'on' | 'off';
}) {
  const { t } = useTranslation();
  const { course } = view;
  const { analyse, isStarting, sentence } = useAnalyseMoment();
  const links = moodLinksIn(course, n);
  const ids = links.map(({ id }) => id);
  const begun = course.communication.analyses.filter(({ momentId = '' }) => ids.includes(momentId));
  const last = links.findLast(({ id }) => !begun.some(({ momentId }) => momentId === id));
  const isOpen = last !== undefined && when === 'now' && may('startAnalysis');
  useKeys(isOpen && !isStarting ? { l: () => analyse(last) } : {}, keys === 'on');
  if (!isOpen && begun.length === 0) return null;
  return (
    <div>
      <Row>
        {isOpen && (
          <Button
            size="small"
            isPending={isStarting}
            onPress={() => analyse(last)}
            aria-keyshortcuts={keys === 'on' ? 'l' : undefined}
          >
            <bdi>{t('session.mood.takeApart', { what: last.event.what })}</bdi>{' '}
            {keys === 'on' && (
              <kbd className={css.key} aria-hidden>
                l
              </kbd>
            )}
          </Button>
        )}
        {begun.map(({ id, title }) => (
          <Link
            key={id}
            to="/courses/$course/work/analysis/$id"
            params={{ course: course.id, id }}
            className={standingLinkClass}
          >
            <bdi>{t('session.mood.apart', { title })}</bdi>
          </Link>
        ))}
      </Row>
      <Refused sentence={sentence} />
    </div>
  );
}
