import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letter } from '#core/course/letters/state.ts';
import { lettersToRead } from '#core/guide/client/word-asked-for.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { LetterWords, newerLetter } from '#web/both/letters/letter-words.tsx';
import { PdfLink } from '#web/both/letters/pdf-link.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { useLeftOut } from '#web/client/page/left-out.ts';
import { NothingHere } from '#web/client/page/nothing-here.tsx';
import { ClientPage } from '#web/client/page/page.tsx';
import { useWhoReads } from '#web/client/page/who-reads.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { LettersAboutMe } from './about-me.tsx';

function MyGoodbye({ letter }: { letter: Letter | undefined }) {
  const { t } = useTranslation();
  const { course, may, who } = useMyCourse();
  const whoReads = useWhoReads();
  const start = {
    letterId: letter?.id,
    kind: 'goodbye' as const,
    words: letter?.draft?.text ?? '',
    version: letter?.draft?.version ?? 0,
  };
  const form = useActForm(course.id, 'writeLetter', start, 'goodbye', { changes: 'letterId' });
  const send = useAct(course.id, 'sendLetter');
  const draft = letter?.draft;
  const isSent = draft && letter.sent.some(({ version }) => version === draft.version);
  return (
    <Stack>
      <TextArea
        label={t('client.letters.goodbye')}
        hint={t('client.letters.goodbyeHint')}
        privacy={whoReads(t('client.letters.goodbyeReads', { who }))}
        rows={6}
        value={form.form.words}
        onChange={(words) => form.change({ words })}
        error={form.wrong('words')}
      />
      <FormFoot
        form={{ ...form, sentence: form.sentence ?? send.error?.problem?.title }}
        go={t('client.letters.keep')}
        kind="plain"
        onGo={() => void form.submit()}
        newer={newerLetter(form)}
        more={
          draft &&
          !isSent &&
          may('sendLetter') && (
            <Button
              kind="primary"
              isPending={send.isPending}
              onPress={() => send.mutate({ form: { letterId: letter.id, version: draft.version } })}
            >
              {t('client.letters.give', { who })}
            </Button>
          )
        }
        saved="below"
      />
    </Stack>
  );
}

/** The letters that were sent, each as it was sent. */
export function SentLetters() {
  const { t, i18n } = useTranslation();
  const { course } = useMyCourse();
  const sent = course.letters.letters.flatMap((letter) => letter.sent.map((one) => ({ ...one, letter })));
  return sent.map(({ letter, version, words, on }) => (
    <Part
      key={`${letter.id} ${version}`}
      title={t(`client.letters.from.${letter.from}`, { on: dayInWords(on, i18n.language) })}
    >
      <LetterWords>{words}</LetterWords>
      <PdfLink
        course={course.id}
        letter={letter.id}
        version={version}
        words={t('client.letters.file')}
        spoken={t('client.letters.fileOf', {
          letter: t(`client.letters.from.${letter.from}`, { on: dayInWords(on, i18n.language) }),
        })}
        look="link"
      />
    </Part>
  ));
}

/** What stands open on this page counts as read, so that Home does not point to it again. */
function useRead(): void {
  const { course } = useMyCourse();
  const { leftOut, leaveOut } = useLeftOut(course.id);
  const [read] = lettersToRead(course, leftOut);
  useEffect(() => {
    if (read) leaveOut(read.key);
  }, [read, leaveOut]);
}

/** Letters between us: those I was given, and one of my own if I want to write it. */
export function MyLetters() {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const { letters } = course.letters;
  useRead();
  const mine = letters.find(({ from }) => from === 'client');
  return (
    <ClientPage ofCourse title={t('client.letters.title')}>
      {letters.every(({ sent }) => sent.length === 0) && course.lettersToOthers.letters.length === 0 && (
        <NothingHere title={t('client.letters.none')}>{t('client.letters.noneWhy')}</NothingHere>
      )}
      <SentLetters />
      <LettersAboutMe />
      {may('writeLetter') && (
        <Disclosure title={t('client.letters.write')} level={2}>
          <MyGoodbye letter={mine} />
        </Disclosure>
      )}
    </ClientPage>
  );
}
