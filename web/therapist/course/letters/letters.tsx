import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { draftLetter } from '#core/course/letters/draft.ts';
import { type Letter, type LetterKind, letterKinds } from '#core/course/letters/state.ts';
import { useAct } from '#web/app/course.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { letterState } from './state.ts';
import { LettersToOthers } from './to-others/list.tsx';

function Written({ letter }: { letter: Letter }) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const state = letterState(letter);
  const last = letter.sent.at(-1);
  const on = dateInWords(last?.on ?? letter.draft?.on ?? '', i18n.language);
  return (
    <li className={shapes.writtenLine}>
      <Badge tone={state === 'sent' ? 'good' : 'plain'}>{t(`letters.state.${state}`)}</Badge>
      <span>{t(last ? 'letters.sentOn' : 'letters.draftedOn', { on })}</span>
      <Link
        to="/courses/$course/letters/$letter"
        params={{ course: course.id, letter: letter.id }}
        aria-label={t('letters.openOf', { kind: t(`letters.kind.${letter.kind}`), on })}
      >
        {t('letters.open')}
      </Link>
    </li>
  );
}

function OneKind({ kind }: { kind: LetterKind }) {
  const { t } = useTranslation();
  const { course, acts, client, therapist } = useCourseView();
  const navigate = useNavigate();
  const write = useAct(course.id, 'writeLetter');
  const letters = course.letters.letters.filter(
    (letter) => letter.kind === kind && letter.from === 'therapist',
  );
  const draft = () => {
    const id = newId();
    const words = draftLetter(course, kind, { client: client.name, therapist });
    const open = () =>
      void navigate({ to: '/courses/$course/letters/$letter', params: { course: course.id, letter: id } });
    write.mutate({ id, form: { kind, words } }, { onSuccess: (sent) => sent === 'recorded' && open() });
  };
  const name = t(`letters.kind.${kind}`);
  const first = letters.length === 0;
  return (
    <Part title={name}>
      <p className={shapes.lead}>{t(`letters.what.${kind}`)}</p>
      <ul className={shapes.plainList}>
        {letters.map((letter) => (
          <Written key={letter.id} letter={letter} />
        ))}
      </ul>
      <Refused sentence={write.error?.problem?.title} />
      {acts.includes('writeLetter') && (
        <Row>
          <Button
            kind={first ? 'plain' : 'quiet'}
            isPending={write.isPending}
            onPress={draft}
            aria-label={t(first ? 'letters.draftOf' : 'letters.anotherOf', { kind: name })}
          >
            {t(first ? 'letters.draft' : 'letters.another')}
          </Button>
        </Row>
      )}
    </Part>
  );
}

/** The four letters, each drafted from the course, what the client wrote and sent, and letters to others. */
export function Letters() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const theirs = course.letters.letters.filter((letter) => letter.from === 'client');
  return (
    <Stack gap="section">
      <PageHead title={t('letters.title')} lead={t('letters.lead')} />
      {letterKinds.map((kind) => (
        <OneKind key={kind} kind={kind} />
      ))}
      <Part title={t('letters.fromClient')}>
        {theirs.length === 0 ? (
          <p className={shapes.lead}>{t('letters.fromClientNone')}</p>
        ) : (
          <ul className={shapes.plainList}>
            {theirs.map((letter) => (
              <Written key={letter.id} letter={letter} />
            ))}
          </ul>
        )}
      </Part>
      <LettersToOthers />
    </Stack>
  );
}
