import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { mayBeWrittenTo } from '#core/course/letters-to-others/agreed.ts';
import { draftLetterToOther } from '#core/course/letters-to-others/draft.ts';
import { type Recipient, recipients, type Subject, subjects } from '#core/course/letters-to-others/state.ts';
import { fillTemplate } from '#core/course/letters-to-others/template.ts';
import { useAct } from '#web/app/course.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { useInstallation } from '#web/app/installation.ts';
import { useLetterTemplates } from '#web/both/letters/templates.ts';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';

interface Chosen {
  whom: string;
  to: Recipient;
  subject: Subject;
  /** The service’s own letter it begins from, by its id; empty for Kith’s words. Left out, the first there is. */
  from?: string;
}

/** A letter as it is begun: to whom of those the client agreed to, and about what. */
function Begin({ whoms, close }: { whoms: readonly string[]; close: () => void }) {
  const { t } = useTranslation();
  const { course, client, therapist } = useCourseView();
  const navigate = useNavigate();
  const write = useAct(course.id, 'writeLetterToOther');
  const first: Subject = course.closing.closed ? 'ended' : 'begun';
  const [chosen, setChosen] = useState<Chosen>({ whom: whoms[0] ?? '', to: 'gp', subject: first });
  const { data: own } = useLetterTemplates();
  const { data: here } = useInstallation();
  const { whom, to, subject } = chosen;
  const fitting = (own?.templates ?? []).filter((one) => one.to === to && one.subject === subject);
  const from = chosen.from ?? fitting[0]?.id ?? '';
  const begin = () => {
    const id = newId();
    const names = {
      client: client.name,
      born: client.born ?? '',
      identifiers: client.identifiers ?? [],
      whom,
      therapist: therapist ?? '',
      service: here?.service?.name ?? '',
    };
    const template = fitting.find((one) => one.id === from);
    const words = template
      ? fillTemplate(course, template, names)
      : draftLetterToOther(course, { to, subject }, names);
    const form = { whom, to, subject, words };
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
        value={whom}
        onChange={(next) => setChosen({ ...chosen, whom: next })}
      />
      <Select
        label={t('letters.toOthers.to')}
        options={recipients.map((value) => ({ value, label: t(`letters.toOthers.recipient.${value}`) }))}
        value={to}
        onChange={(next) => setChosen({ whom, subject, to: oneOf(recipients, next) ?? to })}
      />
      <Select
        label={t('letters.toOthers.about')}
        options={subjects.map((value) => ({ value, label: t(`letters.toOthers.subject.${value}`) }))}
        value={subject}
        onChange={(next) => setChosen({ whom, to, subject: oneOf(subjects, next) ?? subject })}
      />
      {fitting.length > 0 && (
        <RadioList
          label={t('letters.toOthers.from')}
          options={[
            ...fitting.map(({ id, name }) => ({ value: id, label: name })),
            { value: '', label: t('letters.toOthers.fromKith') },
          ]}
          value={from}
          onChange={(next) => setChosen({ ...chosen, from: next })}
        />
      )}
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
