import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LetterWords } from '#web/both/letters/letter-words.tsx';
import { PdfLink } from '#web/both/letters/pdf-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import css from './letters.module.css';
import { letterState } from './state.ts';
import { WriteLetter } from './write.tsx';

/** One letter: its draft while it is ours, and every time it was sent, word for word. */
export function Letter() {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseView();
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
        <Part key={version} title={t('letters.sentOn', { on: dateInWords(on, i18n.language) })}>
          <LetterWords size="lead">{words}</LetterWords>
          <Row>
            <PdfLink
              course={course.id}
              letter={letter.id}
              version={version}
              words={t('letters.pdf')}
              spoken={t('letters.pdfOf', { on: dateInWords(on, i18n.language) })}
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
