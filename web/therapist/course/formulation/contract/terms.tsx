import { useTranslation } from 'react-i18next';
import type { Contract } from '#core/course/contract/state.ts';
import { isOpenEnded } from '#core/course/protocol-followed/preset-chosen.ts';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

/** What was agreed, term by term. */
export function Terms({ terms }: { terms: Contract }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course } = useCourseView();
  const goals = terms.goals.flatMap((id) => course.goals.goals.find((goal) => goal.id === id)?.text ?? []);
  const isOpen = terms.ends === undefined || isOpenEnded(course);
  const said = [
    {
      key: 'sessions',
      words: isOpen
        ? t('formulation.contract.noEnd', { minutes: terms.minutes })
        : t('formulation.contract.sessionsOf', { count: terms.sessions, minutes: terms.minutes }),
    },
    { key: 'cadence', words: t(`formulation.contract.cadences.${terms.cadence}`) },
    { key: 'starts', words: day(terms.starts) },
    { key: 'ends', words: isOpen ? '' : day(terms.ends) },
    { key: 'goals', words: goals.join('; ') },
    { key: 'whenAndWhere', words: terms.whenAndWhere },
    { key: 'attendancePolicy', words: terms.attendancePolicy },
    { key: 'emergencyArrangements', words: terms.emergencyArrangements },
    { key: 'confidentiality', words: terms.confidentiality },
    { key: 'recordingAndSupervision', words: terms.recordingAndSupervision },
    { key: 'fees', words: terms.fees },
    { key: 'workingRules', words: terms.workingRules.join('\n') },
    { key: 'becauseOf', words: terms.becauseOf },
    { key: 'whyLonger', words: terms.whyLonger ?? '' },
  ];
  const rows = said.map(({ key, words }) => ({
    title: t(`formulation.contract.${key}`),
    lines: [words || undefined],
  }));
  return <SaidList rows={rows} className={css.facts} />;
}
