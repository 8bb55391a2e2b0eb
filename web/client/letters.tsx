import { useTranslation } from 'react-i18next';
import type { Letter } from '#core/course/letters/letters.ts';
import { useActForm } from '../act-form.ts';
import { useAct } from '../course-here.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Part, Row, Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { SaveState } from '../ui/save-state.tsx';
import { Empty } from '../ui/states.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { standingLinkClass } from '../ui/text-link.tsx';
import { saidDay } from '../when.ts';
import { ClientPage } from './client-page.tsx';
import { useMyCourse } from './my-course.tsx';
import css from './place.module.css';

function MyGoodbye({ letter }: { letter: Letter | undefined }) {
  const { t } = useTranslation();
  const { course, therapist } = useMyCourse();
  const start = {
    letterId: letter?.id,
    kind: 'goodbye' as const,
    words: letter?.draft?.text ?? '',
    version: letter?.draft?.version ?? 0,
  };
  const form = useActForm(course.id, 'writeLetter', start, 'goodbye');
  const send = useAct(course.id, 'sendLetter');
  const who = therapist || t('client.yourTherapist');
  const draft = letter?.draft;
  const isSent = draft && letter.sent.some(({ version }) => version === draft.version);
  return (
    <Stack>
      <TextArea
        label={t('clientLetters.goodbye')}
        hint={t('clientLetters.goodbyeHint')}
        privacy={t('clientLetters.goodbyeReads', { who })}
        rows={6}
        value={form.form.words}
        onChange={(words) => form.change({ words, letterId: letter?.id, version: draft?.version ?? 0 })}
        error={form.wrong('words')}
      />
      <Refused sentence={form.sentence ?? send.error?.problem?.title} />
      <Row>
        <Button onPress={() => void form.submit()} isPending={form.isSending}>
          {t('clientLetters.keep')}
        </Button>
        {draft && !isSent && (
          <Button
            kind="primary"
            isPending={send.isPending}
            onPress={() => send.mutate({ form: { letterId: letter.id, version: draft.version } })}
          >
            {t('clientLetters.give', { who })}
          </Button>
        )}
      </Row>
      <SaveState state={form.saving} />
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
      title={t(`clientLetters.from.${letter.from}`, { on: saidDay(on, i18n.language) })}
    >
      <p className={css.letter} dir="auto">
        {words}
      </p>
      <div data-print="never">
        <a
          href={`/api/courses/${course.id}/letters/${letter.id}.pdf?version=${version}`}
          download
          className={standingLinkClass}
          aria-label={t('clientLetters.fileOf', {
            letter: t(`clientLetters.from.${letter.from}`, { on: saidDay(on, i18n.language) }),
          })}
        >
          {t('clientLetters.file')}
        </a>
      </div>
    </Part>
  ));
}

/** Letters between us: those I was given, and one of my own if I want to write it. */
export function MyLetters() {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const { letters } = course.letters;
  const mine = letters.find(({ from }) => from === 'client');
  return (
    <ClientPage title={t('clientLetters.title')}>
      {letters.every(({ sent }) => sent.length === 0) && (
        <Empty title={t('clientLetters.none')}>{t('clientLetters.noneWhy')}</Empty>
      )}
      <SentLetters />
      {may('writeLetter') && (
        <Disclosure title={t('clientLetters.write')} level={2}>
          <MyGoodbye letter={mine} />
        </Disclosure>
      )}
    </ClientPage>
  );
}
