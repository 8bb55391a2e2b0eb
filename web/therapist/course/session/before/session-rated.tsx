import { useTranslation } from 'react-i18next';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';

/** How the session before was for the client, in their numbers and words: SESSION-3. IPT protocol reference, appendix A, X-11. */
export function SessionRatedByClient({ session: { view, n } }: { session: SessionView }) {
  const { t } = useTranslation();
  const rated = view.course.alliance.sessions.findLast(({ session }) => session === n - 1);
  if (!rated) return null;
  const number = (value: number | undefined) =>
    value === undefined ? undefined : t('session.rated.of', { count: value });
  return (
    <Part title={t('session.rated.title', { session: n - 1 })}>
      <SaidList
        rows={[
          { title: t('session.rated.helpful'), lines: [number(rated.helpful)] },
          { title: t('session.rated.rightFocus'), lines: [number(rated.rightFocus)] },
          { title: t('session.rated.understood'), lines: [number(rated.understood)] },
          { title: t('session.rated.missed'), lines: [rated.missed] },
        ]}
      />
    </Part>
  );
}
