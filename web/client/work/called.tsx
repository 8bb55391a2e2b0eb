import { useTranslation } from 'react-i18next';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Quote } from '#web/ui/words/prose.tsx';

/** The name the illness was told by, and what I said to it (I-03). */
export function WhatWeCallIt() {
  const { t } = useTranslation();
  const told = useMyCourse().course.diagnosis.told.at(-1);
  if (!told) return null;
  return (
    <>
      <p dir="auto">{t('client.work.called', { called: told.called })}</p>
      {told.clientsWords && <Quote by={t('client.work.myWords')}>{told.clientsWords}</Quote>}
    </>
  );
}
