import { useTranslation } from 'react-i18next';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

interface SendProps {
  letter: string;
  version: number;
  onDone: () => void;
}

function ByMail({ letter, version, onDone }: SendProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const start = { letterId: letter, version, how: 'mail' as const, email: '' };
  const form = useActForm(course.id, 'sendLetterToOther', start, `${letter} ${version}`);
  return (
    <Stack>
      <TextField
        label={t('letters.toOthers.email')}
        hint={t('letters.toOthers.emailHint')}
        value={form.form.email ?? ''}
        onChange={(email) => form.change({ email: email.trim() })}
        error={form.wrong('email')}
      />
      <Refused sentence={form.sentence} />
      <Row>
        <Button
          kind="primary"
          isPending={form.isSending}
          onPress={async () => (await form.submit()) && onDone()}
        >
          {t('letters.toOthers.mailGo')}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {t('letters.sendLeave')}
        </Button>
      </Row>
    </Stack>
  );
}

/** A signed letter goes: by e-mail from here, or it was posted or handed over. */
export function SendLetterToOther({ letter, version }: Omit<SendProps, 'onDone'>) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const byHand = useAct(course.id, 'sendLetterToOther');
  return (
    <Stack gap="tight">
      <Row align="top">
        <FormOnDemand act="sendLetterToOther" words={t('letters.toOthers.mail')} kind="primary" size="full">
          {(close) => <ByMail letter={letter} version={version} onDone={close} />}
        </FormOnDemand>
        <Button
          isPending={byHand.isPending}
          onPress={() => byHand.mutate({ form: { letterId: letter, version, how: 'by_hand', email: '' } })}
        >
          {t('letters.toOthers.byHand')}
        </Button>
      </Row>
      <Refused sentence={byHand.error?.problem?.title} />
    </Stack>
  );
}
