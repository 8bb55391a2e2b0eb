import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActForm } from '../act-form.ts';
import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { Rating } from '../ui/rating.tsx';
import { SaveState } from '../ui/save-state.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { ClientPage } from './client-page.tsx';
import { useLeftOut } from './left-out.ts';
import { useMyCourse } from './my-course.tsx';
import { OneAtATime } from './one-at-a-time.tsx';

const answers = ['yes', 'no', 'unsure', 'prefers_not_to_say'] as const;
const start = {
  satisfied: null,
  mostHelpful: '',
  leastHelpful: '',
  wouldRecommend: 'prefers_not_to_say' as const,
};

/** How the therapy was, one question at a time; each can be left empty (E-12). */
export function Feedback() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { course, therapist } = useMyCourse();
  const { leaveOut } = useLeftOut(course.id);
  const form = useActForm(course.id, 'giveTherapyFeedback', start, 'mine');
  const { satisfied, mostHelpful, leastHelpful, wouldRecommend } = form.form;
  const who = therapist || t('client.yourTherapist');
  if (course.ending.feedback) {
    return (
      <ClientPage title={t('clientFeedback.title')}>
        <p>{t('clientFeedback.thanks', { who })}</p>
      </ClientPage>
    );
  }
  const leave = async () => {
    leaveOut('feedback');
    await navigate({ to: '/home' });
  };
  const steps = [
    {
      key: 'satisfied',
      title: t('clientFeedback.satisfied'),
      fields: (
        <Rating
          label={t('clientFeedback.satisfiedLabel')}
          value={satisfied ?? undefined}
          onChange={(chosen) => form.change({ satisfied: chosen })}
          lowWord={t('clientFeedback.low')}
          highWord={t('clientFeedback.high')}
        />
      ),
    },
    {
      key: 'most',
      title: t('clientFeedback.most'),
      fields: (
        <TextArea
          label={t('clientFeedback.words')}
          optional
          value={mostHelpful ?? ''}
          onChange={(words) => form.change({ mostHelpful: words })}
        />
      ),
    },
    {
      key: 'least',
      title: t('clientFeedback.least'),
      help: t('clientFeedback.leastHelp'),
      fields: (
        <TextArea
          label={t('clientFeedback.words')}
          optional
          value={leastHelpful ?? ''}
          onChange={(words) => form.change({ leastHelpful: words })}
        />
      ),
    },
    {
      key: 'recommend',
      title: t('clientFeedback.recommend'),
      fields: (
        <RadioList
          label={t('clientFeedback.recommendLabel')}
          options={answers.map((value) => ({ value, label: t(`clientFeedback.answer.${value}`) }))}
          value={wouldRecommend ?? null}
          onChange={(value) => form.change({ wouldRecommend: answers.find((answer) => answer === value) })}
        />
      ),
    },
  ];
  const something =
    satisfied !== null || mostHelpful || leastHelpful || wouldRecommend !== 'prefers_not_to_say';
  return (
    <ClientPage
      title={t('clientFeedback.title')}
      lead={t('clientFeedback.lead')}
      reads={t('clientFeedback.reads', { who })}
    >
      <Stack>
        <OneAtATime
          steps={steps}
          save={(kind) => (
            <>
              {something && (
                <Button kind={kind} onPress={() => void form.submit()} isPending={form.isSending}>
                  {t('clientFeedback.send')}
                </Button>
              )}
              <Button kind="quiet" onPress={() => void leave()}>
                {t('clientFeedback.leave')}
              </Button>
            </>
          )}
        />
        <Refused sentence={form.sentence} />
        <SaveState state={form.saving} />
      </Stack>
    </ClientPage>
  );
}
