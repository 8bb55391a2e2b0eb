import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LetterToOther, SignedLetter } from '#core/course/letters-to-others/state.ts';
import { LetterWords } from '#web/both/letters/letter-words.tsx';
import { PdfLink } from '#web/both/letters/pdf-link.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { dayInWords } from '#web/ui/words/when.ts';

function OneAboutMe({ letter, signed }: { letter: LetterToOther; signed: SignedLetter }) {
  const { t, i18n } = useTranslation();
  const { course, who } = useMyCourse();
  const { version, whom, words } = signed;
  const title = t('client.letters.aboutMe.to', { whom, on: dayInWords(signed.on, i18n.language) });
  const went = letter.gone.filter((one) => one.version === version);
  return (
    <Disclosure title={title} open={went.length === 0 ? 'at first' : 'on demand'}>
      <LetterWords>{words}</LetterWords>
      {went.length === 0 && <p>{t('client.letters.aboutMe.notYet', { who })}</p>}
      {went.map(({ act, how, on }) => (
        <p key={act}>{t(`client.letters.aboutMe.went.${how}`, { on: dayInWords(on, i18n.language) })}</p>
      ))}
      <PdfLink
        course={course.id}
        of="toOthers"
        letter={letter.id}
        version={version}
        words={t('client.letters.file')}
        spoken={t('client.letters.fileOf', { letter: title })}
        look="link"
      />
    </Disclosure>
  );
}

/** What the therapist signed for somebody else: I read it before it goes, and can take back my yes. */
export function LettersAboutMe() {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const { letters } = course.lettersToOthers;
  if (letters.length === 0) return null;
  return (
    <Part title={t('client.letters.aboutMe.title')}>
      <p>{t('client.letters.aboutMe.lead', { who })}</p>
      {letters.flatMap((letter) =>
        letter.signed
          .toReversed()
          .map((signed) => (
            <OneAboutMe key={`${letter.id} ${signed.version}`} letter={letter} signed={signed} />
          )),
      )}
      <Link to="/consent" className={standingLinkClass}>
        {t('client.letters.aboutMe.toConsent')}
      </Link>
    </Part>
  );
}
