import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayBeWrittenTo } from '#core/course/letters-to-others/agreed.ts';
import type { LetterToOther, SignedLetter } from '#core/course/letters-to-others/state.ts';
import { LetterWords } from '#web/both/letters/letter-words.tsx';
import { PdfLink } from '#web/both/letters/pdf-link.tsx';
import css from '#web/therapist/course/letters/letters.module.css';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { SendLetterToOther } from './send.tsx';
import { standsAs } from './state.ts';
import { Went } from './went.tsx';
import { WriteLetterToOther } from './write.tsx';

function Signed({ letter, signed }: { letter: LetterToOther; signed: SignedLetter }) {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseView();
  const { version, words, address } = signed;
  const on = dateInWords(signed.on, i18n.language);
  const maySend = acts.includes('sendLetterToOther') && mayBeWrittenTo(course).includes(signed.whom);
  return (
    <Part title={t('letters.toOthers.signedOn', { on })}>
      {address && <LetterWords>{address}</LetterWords>}
      <LetterWords size="lead">{words}</LetterWords>
      <Went letter={letter} version={version} />
      <div data-print="never">
        <Stack>
          {maySend && <SendLetterToOther letter={letter.id} version={version} />}
          <Row>
            <PdfLink
              course={course.id}
              of="toOthers"
              letter={letter.id}
              version={version}
              words={t('letters.pdf')}
              spoken={t('letters.toOthers.pdfOf', { on })}
            />
            <PrintButton label={t('letters.print')} />
          </Row>
        </Stack>
      </div>
    </Part>
  );
}

/** One letter to somebody else: its draft, and each time it was signed, with how it went. */
export function LetterToOtherPage() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const { letter: id } = useParams({ from: '/staff/courses/$course/letters/to/$letter' });
  const letter = course.lettersToOthers.letters.find((one) => one.id === id);
  const back = (
    <Link to="/courses/$course/letters" params={{ course: course.id }} data-print="never">
      {t('letters.back')}
    </Link>
  );
  if (!letter) return <Notice actions={back} title={t('letters.none')} />;
  const { draft, signed, whom } = letter;
  const state = standsAs(letter);
  const isAgreed = mayBeWrittenTo(course).includes(whom);
  // What stands signed as it is drafted is read; to write it anew is on demand.
  const isOnceMore = state === 'signed' || state === 'gone';
  return (
    <Stack gap="section">
      <Stack gap="tight">
        {back}
        <Row>
          <h2 className={css.title} dir="auto">
            {t('letters.toOthers.letterTo', { whom })}
          </h2>
          <Badge tone={state === 'gone' ? 'good' : 'plain'}>{t(`letters.toOthers.state.${state}`)}</Badge>
        </Row>
      </Stack>
      {!isAgreed && (
        <Notice
          kind="warn"
          title={t('letters.toOthers.takenBack', { whom })}
          actions={
            <RoomLink to="opening" hash="consent">
              {t('letters.toOthers.toConsent')}
            </RoomLink>
          }
        />
      )}
      {draft && acts.includes('writeLetterToOther') && isAgreed && !isOnceMore && (
        <WriteLetterToOther letter={letter} draft={draft} />
      )}
      {draft && !isAgreed && !isOnceMore && (
        <Part title={t('letters.toOthers.draftStays')}>
          <LetterWords>{draft.text}</LetterWords>
        </Part>
      )}
      {signed.toReversed().map((one) => (
        <Signed key={one.version} letter={letter} signed={one} />
      ))}
      {draft && acts.includes('writeLetterToOther') && isAgreed && isOnceMore && (
        <Disclosure title={t('letters.toOthers.again')} level={2}>
          <WriteLetterToOther letter={letter} draft={draft} />
        </Disclosure>
      )}
    </Stack>
  );
}
