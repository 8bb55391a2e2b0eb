import { useTranslation } from 'react-i18next';
import { communicationPatterns, communicationStrengths } from '#core/course/communication/patterns.ts';
import type { Analysis } from '#core/course/communication/state.ts';
import { listNames } from '#web/both/people/names.ts';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import * as ask from '#web/therapist/course/work/communication/captures.ts';
import { ScriptTold } from '#web/therapist/course/work/communication/script/read.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { PrintedFacts, PrintedOne } from './facts.tsx';

function PrintedAnalysis({ analysis }: { analysis: Analysis }) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const { title, date, personIds, texts } = analysis;
  const { patterns = [], strengths = [], words = '' } = texts.patterns?.text ?? {};
  const chosen = texts.alternatives?.text.chosen;
  const rehearsed = chosen === undefined ? undefined : texts.alternatives?.text.alternatives[chosen];
  const parts = [
    ['setting', ask.setting],
    ['goal', ask.goal],
    ['ending', ask.ending],
    ['messages', ask.messages],
    ['expectations', ask.expectations],
    ['alternatives', ask.alternatives],
    ['review', ask.review],
  ] as const;
  const told = (name: (typeof parts)[number][0], capture: (typeof parts)[number][1]) => {
    const now = texts[name];
    return now && <CaptureRead key={name} capture={capture} text={now.text} />;
  };
  return (
    <PrintedOne title={`${title}. ${dateInWords(date, i18n.language)}`}>
      <PrintedFacts facts={[[t('record.printed.people'), listNames(course, personIds)]]} />
      {parts.slice(0, 2).map(([name, capture]) => told(name, capture))}
      {texts.turns && <ScriptTold analysis={analysis} turns={texts.turns.text.turns} />}
      <PrintedFacts
        facts={[
          [
            t('record.printed.patterns'),
            communicationPatterns
              .filter(({ id }) => patterns.some((one) => one === id))
              .map(({ id, title }) => `${id} ${title}`),
          ],
          [
            t('record.printed.strengths'),
            communicationStrengths
              .filter(({ id }) => strengths.some((one) => one === id))
              .map(({ says }) => says),
          ],
          [t('work.communication.analysis.patternWords'), words],
        ]}
      />
      {parts.slice(2).map(([name, capture]) => told(name, capture))}
      <PrintedFacts facts={[[t('record.printed.sayIt'), rehearsed?.words]]} />
    </PrintedOne>
  );
}

/** Each exchange gone through line by line (T-05). */
export function PrintedAnalyses() {
  const { t } = useTranslation();
  const { analyses } = useCourseView().course.communication;
  if (analyses.length === 0) return null;
  return (
    <Part title={t('record.printed.analyses')}>
      {analyses.map((analysis) => (
        <PrintedAnalysis key={analysis.id} analysis={analysis} />
      ))}
    </Part>
  );
}
