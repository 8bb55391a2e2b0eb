import { useTranslation } from 'react-i18next';
import { wantedChanges } from '#core/course/inventory/wanted-changes.ts';
import { nameOf } from '#web/both/people/names.ts';
import { useMadeOfIt } from '#web/both/people/wanted-changes.tsx';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { wanted as asking } from './captures.ts';
import css from './ending.module.css';

/** What the client wanted changed in each tie, what was made of it, and what became of it (S001-29). */
export function WantedAgain() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const madeOfIt = useMadeOfIt();
  const all = wantedChanges(course);
  if (all.length === 0) return null;
  return (
    <Stack>
      <h3>{t('people.wanted.again')}</h3>
      <p className={shapes.remark}>{t('people.wanted.againLead')}</p>
      <ul className={css.list}>
        {all.map((one) => {
          const { person, whose, words, became } = one;
          const made = madeOfIt(one);
          return (
            <li key={`${person}/${whose}`} className={css.issue}>
              <h4 dir="auto">
                {nameOf(course, person)}.{' '}
                {t('people.wanted.said', { whose: t(`people.wanted.in.${whose}`), words })}
              </h4>
              <p>{made.length > 0 ? made.join(' ') : t('people.wanted.nothing')}</p>
              {became && <CaptureRead capture={asking} text={{ became }} />}
              <InPlace
                capture={asking}
                start={{ person, whose, became }}
                place={`${person}/${whose}`}
                opens={t(became ? 'people.wanted.change' : 'people.wanted.lookBack')}
                spoken={t(became ? 'people.wanted.changeOf' : 'people.wanted.lookBackOf', { words })}
              />
            </li>
          );
        })}
      </ul>
    </Stack>
  );
}
