import { useTranslation } from 'react-i18next';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import { contractNow } from '#core/course/contract/terms-now.ts';
import { activeFoci } from '#core/course/focus/active.ts';
import { areasFollowed } from '#core/course/focus/areas-followed.ts';
import { standingGoals } from '#core/course/goals/standing.ts';
import { standingIssues, stillParked } from '#core/course/issues/standing.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import type { FormulationPart } from './order.ts';

/** What is in each part of the formulation, in a line; of an empty one, what to do first. */
export function useInALine(): (part: FormulationPart | 'parked' | 'terms') => string {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course } = useCourseView();
  const { nameOf } = useAreaWords(course);
  const inALine: Record<FormulationPart | 'parked' | 'terms', () => string | undefined> = {
    issues: () =>
      listed(standingIssues(course).map(({ words }) => words)) ?? t('formulation.issues.noneLead'),
    areas: () =>
      listed(
        areasFollowed(course)
          .filter(({ id }) => course.areasRated.now[id]?.present === 'present')
          .map(({ id }) => nameOf(id)),
      ) ?? t('formulation.areas.private'),
    focus: () =>
      listed(
        activeFoci(course).map(({ area, whyForClient }) =>
          [nameOf(area), whyForClient].filter(Boolean).join(': '),
        ),
      ) ?? t('course.noFocus'),
    cycle: () =>
      listed(course.cycle.cycles.flatMap(({ versions }) => versions.at(-1)?.title ?? [])) ??
      t('formulation.cycle.noneLead'),
    story: () => {
      const now = course.formulation.versions.at(-1);
      return now ? now.clientsWords || now.narrative : t('formulation.text.noneLead');
    },
    goals: () => listed(standingGoals(course).map(({ text }) => text)) ?? t('formulation.goals.noneLead'),
    contract: () => {
      const now = contractNow(course);
      return now
        ? t('formulation.contract.standing', { version: now.version, on: day(now.on) })
        : t('formulation.contract.noneLead');
    },
    parked: () => listed(stillParked(course).map(({ words }) => words)) ?? t('formulation.parked.none'),
    terms: () => t('formulation.recontract.now', { count: sessionsAgreed(course) }),
  };
  return (part) => inALine[part]() ?? '';
}

const listed = (all: readonly string[]) => (all.length > 0 ? all.join(' · ') : undefined);
