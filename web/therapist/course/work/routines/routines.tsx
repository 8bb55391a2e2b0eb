import { useTranslation } from 'react-i18next';
import type { Routine } from '#core/course/routines/state.ts';
import { Cards } from '#web/therapist/course/captures/cards.tsx';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import css from '#web/therapist/course/work/work.module.css';
import { Stack } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { aside, routine } from './captures.ts';

/** How many of the latest days are shown here. */
const latest = 7;

/** How a routine went on its latest days, and setting it aside. */
function Going({ of }: { of: Routine }) {
  const { t, i18n } = useTranslation();
  return (
    <Stack gap="tight">
      <ul className={css.plain}>
        {of.noted.slice(-latest).map(({ on, kept, words }) => (
          <li key={on} dir="auto">
            {[`${dateInWords(on, i18n.language)}: ${t(`work.routines.choice.kept.${kept}`)}`, words]
              .filter(Boolean)
              .join('. ')}
          </li>
        ))}
      </ul>
      <InPlace
        capture={aside}
        start={{ routineId: of.id }}
        place={`${of.id}/aside`}
        kind="quiet"
        opens={t('work.routines.aside')}
        spoken={`${t('work.routines.aside')}: ${of.text.what}`}
      />
    </Stack>
  );
}

/** The routines that belong to one loss or one change, built up step by step; the client notes how they go (GR-7, RT-7). */
export function Routines({ belongsTo }: { belongsTo: string }) {
  const { t } = useTranslation();
  const view = useCourseView();
  const all = view.course.routines.routines.filter(({ text }) => text.belongsTo === belongsTo);
  const standing = all.filter(({ setAside }) => !setAside);
  const past = all.flatMap(({ id, text, setAside }) =>
    setAside ? [{ id, what: text.what, became: setAside.became }] : [],
  );
  return (
    <Stack>
      <h4>{t('work.routines.title')}</h4>
      <Cards
        capture={routine}
        where={{}}
        start={{ belongsTo, session: sessionNow(view) }}
        entries={standing}
        head="what"
        adds={t('work.routines.add')}
      >
        {(entry) => {
          const of = standing.find(({ id }) => id === entry.id);
          return of && <Going of={of} />;
        }}
      </Cards>
      {past.length > 0 && (
        <ul className={css.plain}>
          {past.map(({ id, what, became }) => (
            <li key={id} dir="auto">
              {t('work.routines.became', { what, became })}
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
