import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { bodyCues } from '#core/course/feelings/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { PeopleTicked } from '#web/both/people/ticked.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { OneAtATime } from '#web/client/page/one-at-a-time.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { FeltChosen, HowStrong } from './felt.tsx';

const start: FormOf<'nameFeeling'> = {
  context: 'diary',
  situation: '',
  personIds: [],
  bodyCues: [],
  bodyCue: '',
  emotions: [],
  message: '',
  privacy: 'private',
};
const privacies = ['private', 'shared'] as const;

/** Naming a feeling, one question at a time: what was going on, what the body did, which word comes nearest. */
export function NameFeeling({ onSaid }: { onSaid: () => void }) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const form = useActForm(course.id, 'nameFeeling', start);
  const {
    situation,
    personIds,
    bodyCues: cues = [],
    bodyCue = '',
    emotions,
    message = '',
    privacy,
  } = form.form;
  const send = async () => {
    if (await form.submit()) onSaid();
  };
  const steps = [
    {
      key: 'situation',
      title: t('client.practice.feelings.situation'),
      fields: (
        <Stack>
          <TextArea
            label={t('client.practice.feelings.situationWords')}
            rows={2}
            value={situation}
            onChange={(words) => form.change({ situation: words })}
            error={form.wrong('situation')}
          />
          <PeopleTicked
            course={course}
            label={t('client.practice.feelings.withWhom')}
            people={personIds}
            onChange={(people) => form.change({ personIds: people })}
            optional
          />
        </Stack>
      ),
    },
    {
      key: 'body',
      title: t('client.practice.feelings.body'),
      help: t('client.practice.feelings.bodyHelp'),
      fields: (
        <Stack>
          <CheckboxList
            label={t('client.practice.feelings.bodyCues')}
            optional
            layout="inline"
            options={bodyCues.map((value) => ({ value, label: t(`work.feelings.choice.bodyCue.${value}`) }))}
            value={cues}
            onChange={(chosen) => form.change({ bodyCues: bodyCues.filter((cue) => chosen.includes(cue)) })}
          />
          <TextField
            label={t('client.practice.feelings.elsewhere')}
            optional
            value={bodyCue}
            onChange={(words) => form.change({ bodyCue: words })}
          />
        </Stack>
      ),
    },
    {
      key: 'word',
      title: t('client.practice.feelings.word'),
      help: t('client.practice.feelings.wordHelp'),
      fields: (
        <FeltChosen
          felt={emotions}
          onChange={(felt) => form.change({ emotions: felt })}
          error={form.wrong('emotions')}
        />
      ),
    },
    {
      key: 'strong',
      title: t('client.practice.feelings.strong'),
      fields: <HowStrong felt={emotions} onChange={(felt) => form.change({ emotions: felt })} />,
    },
    {
      key: 'message',
      title: t('client.practice.feelings.message'),
      fields: (
        <Stack>
          <TextArea
            label={t('client.practice.feelings.messageWords')}
            optional
            rows={2}
            value={message}
            onChange={(words) => form.change({ message: words })}
          />
          <RadioList
            label={t('client.practice.feelings.whoSees')}
            options={privacies.map((value) => ({
              value,
              label: t(`client.practice.feelings.privacy.${value}`, { who }),
            }))}
            value={privacy ?? 'private'}
            onChange={(value) => form.change({ privacy: oneOf(privacies, value) ?? 'private' })}
          />
        </Stack>
      ),
    },
  ];
  return (
    <OneAtATime
      steps={steps}
      save={(kind) => (
        <FormFoot
          form={form}
          go={t('client.practice.feelings.keep')}
          kind={kind}
          isDisabled={situation.trim() === '' || emotions.length === 0}
          onGo={() => void send()}
          saved="below"
        />
      )}
    />
  );
}
