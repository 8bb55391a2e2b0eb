import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { StoryRead } from './read.tsx';
import css from './story.module.css';

function Version({ at, onChoose }: { at: number; onChoose: (version: number) => void }) {
  const { t } = useTranslation();
  const { day: said } = useDaysInWords();
  const { course } = useCourseView();
  const { versions } = course.formulation;
  const chosen = versions.find(({ version }) => version === at);
  return (
    <div>
      <Select
        label={t('formulation.text.version')}
        options={versions.map(({ version, on }) => ({
          value: String(version),
          label: t('formulation.text.versionOf', { version, on: said(on) }),
        }))}
        value={String(at)}
        onChange={(value) => onChoose(Number(value))}
      />
      {chosen && <StoryRead text={chosen} />}
    </div>
  );
}

/** Two versions of the formulation side by side. */
export function Versions() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const latest = course.formulation.versions.length;
  const [left, setLeft] = useState<number>();
  const [right, setRight] = useState<number>();
  if (latest < 2) return null;
  return (
    <Disclosure title={t('formulation.text.versions', { count: latest })}>
      <div className={css.beside}>
        <Version at={left ?? latest - 1} onChoose={setLeft} />
        <Version at={right ?? latest} onChoose={setRight} />
      </div>
    </Disclosure>
  );
}
