import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import { whatHas } from '#core/course/how-it-began/material.ts';
import { behindTold, onsetTold } from '#core/course/how-it-began/told-now.ts';
import { partsInIt } from '#core/course/shared/part-in-it.ts';
import { listNames } from '#web/both/people/names.ts';
import { SaidLines, SaidList } from '#web/ui/words/said-list.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

/** Whether anything was said or marked of how it began. */
export const beganSaid = (course: Course): boolean =>
  onsetTold(course) !== undefined ||
  behindTold(course) !== undefined ||
  partsInIt.some((part) => whatHas(course, part).length > 0);

/** The answers to the four questions, as they were given last. */
export function OnsetRead({ course }: { course: Course }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const told = onsetTold(course);
  if (!told) return null;
  return (
    <SaidList
      rows={told.answers.map(({ question, answer, words, when, people }) => ({
        title: t(`howItBegan.short.${question}`),
        lines: [
          t(`howItBegan.is.${answer}`),
          words,
          [when && day(when), listNames(course, people)].filter(Boolean).join(' · '),
        ].filter(Boolean),
      }))}
    />
  );
}

/** What may lie behind it, as it was said last; on its own page under a heading that says so. */
export function BehindRead({ course, under }: { course: Course; under?: 'heading' }) {
  const { t } = useTranslation();
  const told = behindTold(course);
  if (!told) return null;
  const lines = told.factors.map(({ factor, words }) =>
    [t(`howItBegan.behind.is.${factor}`), words].filter(Boolean).join(': '),
  );
  if (under) return <SaidLines lines={lines} />;
  return <SaidList rows={[{ title: t('howItBegan.behind.title'), lines }]} />;
}

/** What set it off and what keeps it going, as it is marked. */
export function PartsRead({ course }: { course: Course }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const rows = partsInIt
    .map((part) => ({
      title: t(`howItBegan.part.${part}`),
      lines: whatHas(course, part).map(({ what, date, part: said }) =>
        [[date && day(date), what].filter(Boolean).join(': '), said?.words].filter(Boolean).join('. '),
      ),
    }))
    .filter(({ lines }) => lines.length > 0);
  return rows.length > 0 ? <SaidList rows={rows} /> : null;
}
