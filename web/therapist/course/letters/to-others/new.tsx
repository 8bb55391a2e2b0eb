import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { mayBeWrittenTo } from '#core/course/letters-to-others/agreed.ts';
import { draftLetterToOther } from '#core/course/letters-to-others/draft.ts';
import { type Recipient, recipients, type Subject, subjects } from '#core/course/letters-to-others/state.ts';
import { useAct } from '#web/app/course.ts';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';

interface Chosen {
  whom: string;
  to: Recipient;
  subject: Subject;
}

/** A letter as it is begun: to whom of those the client agreed to, and about what. */
function Begin({ whoms, close }: { whoms: readonly string[]; close: () => void }) {
  const { t } = useTranslation();
  const { course, client, therapist } = useCourseView();
  const navigate = useNavigate();
  const write = useAct(course.id, 'writeLetterToOther');
  const first: Subject = course.closing.closed ? 'ended' : 'begun';
  const [chosen, setChosen] = useState<Chosen>({ whom: whoms[0] ?? '', to: 'gp', subject: first });
  const begin = () => {
    const id = newId();
    const { whom } = chosen;
    const names = { client: client.name, born: client.born ?? '', whom, therapist: therapist ?? '' };
    const form = { ...chosen, words: draftLetterToOther(course, chosen, names) };
    const open = () =>
      navigate({ to: '/courses/$course/letters/to/$letter', params: { course: course.id, letter: id } });
    write.mutate({ id, form }, { onSuccess: (sent) => sent === 'recorded' && void open() });
  };
  return (
    <Stack>
      <Select
        label={t('letters.toOthers.whom')}
        hint={t('letters.toOthers.whomHint')}
        options={whoms.map((value) => ({ value, label: value }))}
        value={chosen.whom}
        onChange={(whom) => setChosen({ ...chosen, whom })}
      />
      <Select
        label={t('letters.toOthers.to')}
        options={recipients.map((value) => ({ value, label: t(`letters.toOthers.recipient.${value}`) }))}
        value={chosen.to}
        onChange={(to) => setChosen({ ...chosen, to: to as Recipient })}
      />
      <Select
        label={t('letters.toOthers.about')}
        options={subjects.map((value) => ({ value, label: t(`letters.toOthers.subject.${value}`) }))}
        value={chosen.subject}
        onChange={(subject) => setChosen({ ...chosen, subject: subject as Subject })}
      />
      <Refused sentence={write.error?.problem?.title} />
      <Row>
        <Button kind="primary" isPending={write.isPending} onPress={begin}>
          {t('letters.draft')}
        </Button>
        <Button kind="quiet" onPress={close}>
          {t('letters.sendLeave')}
        </Button>
      </Row>
    </Stack>
  );
}

/** A new letter to somebody else; where the client has agreed to nobody, where that is recorded. */
export function NewLetterToOther() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const whoms = mayBeWrittenTo(course);
  if (whoms.length === 0)
    return (
      <p className={shapes.lead}>
        {t('letters.toOthers.nobody')}{' '}
        <RoomLink to="opening" hash="consent">
          {t('letters.toOthers.toConsent')}
        </RoomLink>
      </p>
    );
  return (
    <FormOnDemand act="writeLetterToOther" words={t('letters.toOthers.begin')}>
      {(close) => <Begin whoms={whoms} close={close} />}
    </FormOnDemand>
  );
}
