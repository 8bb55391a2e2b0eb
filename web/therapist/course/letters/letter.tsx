import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/badge.tsx';
import { Part, Row, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PrintButton } from '../../../ui/print-button.tsx';
import { saidDate } from '../../../when.ts';
import { useCourseHere } from '../course-frame.tsx';
import { letterState } from './letter-state.ts';
import css from './letters.module.css';
import { PdfLink } from './pdf-link.tsx';
import { WriteLetter } from './write-letter.tsx';

/** One letter: its draft while it is ours, and every time it was sent, word for word. */
export function Letter() {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseHere();
  const { letter: id } = useParams({ from: '/staff/courses/$course/letters/$letter' });
  const letter = course.letters.letters.find((one) => one.id === id);
  const back = (
    <Link to="/courses/$course/letters" params={{ course: course.id }} data-print="never">
      {t('letters.back')}
    </Link>
  );
  if (!letter) return <Notice actions={back} title={t('letters.none')} />;
  const state = letterState(letter);
  return (
    <Stack gap="section">
      <Stack gap="tight">
        {back}
        <Row>
          <h2 className={css.title}>{t(`letters.kind.${letter.kind}`)}</h2>
          <Badge tone={state === 'sent' ? 'good' : 'plain'}>{t(`letters.state.${state}`)}</Badge>
        </Row>
      </Stack>
      {letter.draft && acts.includes('writeLetter') && <WriteLetter letter={letter} draft={letter.draft} />}
      {letter.sent.toReversed().map(({ version, words, on }) => (
        <Part key={version} title={t('letters.sentOn', { on: saidDate(on, i18n.language) })}>
          <p className={css.letter} dir="auto">
            {words}
          </p>
          <Row>
            <PdfLink
              letter={letter.id}
              version={version}
              words={t('letters.pdf')}
              spoken={t('letters.pdfOf', { on: saidDate(on, i18n.language) })}
            />
            <div data-print="never">
              <PrintButton label={t('letters.print')} />
            </div>
          </Row>
        </Part>
      ))}
    </Stack>
  );
}
