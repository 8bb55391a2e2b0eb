import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import type { Focus } from '#core/course/focus/state.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { listNames } from '#web/both/people/names.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

/** All that was said of a focus when it was chosen, each under what it is. */
export function useFocusReasons() {
  const { t } = useTranslation();
  const { nameOf } = useAreaWords(useCourseView().course);
  const { course } = useCourseView();
  return (focus: Focus) =>
    [
      { title: t('formulation.focus.people'), words: listNames(course, focus.people) },
      {
        title: t('formulation.focus.stage'),
        words: focus.stage && t(`formulation.focus.stages.${focus.stage}`),
      },
      {
        title: t('formulation.focus.scope'),
        words: focus.scope === 'loss_broad' && t('formulation.focus.scopes.loss_broad'),
      },
      { title: t('formulation.focus.oldRole'), words: focus.oldRole },
      { title: t('formulation.focus.newRole'), words: focus.newRole },
      { title: t('formulation.focus.why'), words: focus.why },
      { title: t('formulation.focus.whyForClient'), words: focus.whyForClient },
      {
        title: t('formulation.focus.beside'),
        words: focus.beside && t(`formulation.focus.besides.${focus.beside}`),
      },
      {
        title: t('formulation.focus.confidence'),
        words: focus.confidence && t(`formulation.focus.confidences.${focus.confidence}`),
      },
      { title: t('formulation.focus.supervisor'), words: focus.supervisorAgrees },
      { title: t('formulation.focus.safety'), words: focus.safetyConsidered },
      {
        title: t('formulation.focus.rejected'),
        words: focus.rejected.map(({ area, why }) => `${nameOf(area)}: ${why}`).join('; '),
      },
    ].map(({ title, words }) => ({ title, lines: [words || undefined] }));
}

/** Foci that came to an end while no other took their place. */
const leftOff = ({ focus }: Course) =>
  focus.foci.filter(({ id, ended }) => ended && !focus.changes.some(({ from }) => from === id));

/** Whether the focus changed, was left, or was kept after something new. */
export const hasChanged = (course: Course): boolean =>
  course.focus.changes.length + course.focus.confirmed.length + leftOff(course).length > 0;

/** Each change of mind, with what it meant for the formulation and what the client said to it (2.6). */
export function ChangesOfMind() {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course } = useCourseView();
  const { nameOf } = useAreaWords(course);
  const areaOf = (id: string) => {
    const found = course.focus.foci.find((focus) => focus.id === id);
    return found ? nameOf(found.area) : '';
  };
  const changes = course.focus.changes.map((change) => ({
    id: `${change.from}-${change.to}`,
    words: t('formulation.focus.changed', {
      session: change.session,
      from: areaOf(change.from),
      to: areaOf(change.to),
      reason: t(`formulation.focus.reasons.${change.reason}`),
    }),
    more: [
      change.reformulation,
      t('formulation.focus.clientSaid', { answer: t(`formulation.answer.${change.clientAgrees}`) }),
      change.acknowledgedLate && t('formulation.focus.lateBecause', { why: change.acknowledgedLate }),
    ]
      .filter(Boolean)
      .join(' '),
  }));
  return (
    <ul className={shapes.plainList}>
      {changes.map(({ id, words, more }) => (
        <li key={id}>
          {words} <span dir="auto">{more}</span>
        </li>
      ))}
      {course.focus.confirmed.map(({ session, on, why }) => (
        <li key={`${session}-${on}-${why}`}>
          <bdi>{t('formulation.focus.keptAt', { session, why })}</bdi>
        </li>
      ))}
      {leftOff(course).map(({ id, area, ended }) => (
        <li key={id}>
          {t('formulation.focus.endedOn', {
            area: nameOf(area),
            on: day(ended?.on),
            why: ended?.why,
          })}
        </li>
      ))}
    </ul>
  );
}
