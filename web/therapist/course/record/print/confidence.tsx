import { useTranslation } from 'react-i18next';
import { PrintedFacts } from './facts.tsx';

/** How sure somebody was of each skill, time after time. */
export function PrintedConfidence({
  skills,
  confidence,
}: {
  skills: readonly { id: string; text: { skill: string } }[];
  confidence: Readonly<Record<string, readonly { confidence: number }[]>>;
}) {
  const { t } = useTranslation();
  return (
    <PrintedFacts
      facts={skills.map(({ id, text }) => [
        t('record.printed.sureOf', { skill: text.skill }),
        (confidence[id] ?? []).map((one) => one.confidence).join(', '),
      ])}
    />
  );
}
