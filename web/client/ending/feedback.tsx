import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { wouldRecommend } from '#core/course/ending/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { useLeftOut } from '#web/client/page/left-out.ts';
import { NothingAsked } from '#web/client/page/nothing-asked.tsx';
import { OneAtATime } from '#web/client/page/one-at-a-time.tsx';
import { ClientPage } from '#web/client/page/page.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

const answers = wouldRecommend.options;
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
  const { course, who } = useMyCourse();
  const { leaveOut } = useLeftOut(course.id);
  const form = useActForm(course.id, 'giveTherapyFeedback', start, 'mine');
  const { satisfied, mostHelpful, leastHelpful, wouldRecommend } = form.form;
  if (course.ending.feedback) {
    return (
      <ClientPage title={t('client.feedback.title')}>
        <p>{t('client.feedback.thanks', { who })}</p>
      </ClientPage>
    );
  }
  if (hasEndedByDeath(course)) return <NothingAsked title={t('client.feedback.title')} />;
  const leave = async () => {
    leaveOut('feedback');
    await navigate({ to: '/home' });
  };
  const steps = [
    {
      key: 'satisfied',
      title: t('client.feedback.satisfied'),
      fields: (
        <Rating
          label={t('client.feedback.satisfiedLabel')}
          value={satisfied ?? undefined}
          onChange={(chosen) => form.change({ satisfied: chosen })}
          lowWord={t('client.feedback.low')}
          highWord={t('client.feedback.high')}
        />
      ),
    },
    {
      key: 'most',
      title: t('client.feedback.most'),
      fields: (
        <TextArea
          label={t('client.feedback.words')}
          optional
          value={mostHelpful ?? ''}
          onChange={(words) => form.change({ mostHelpful: words })}
        />
      ),
    },
    {
      key: 'least',
      title: t('client.feedback.least'),
      help: t('client.feedback.leastHelp'),
      fields: (
        <TextArea
          label={t('client.feedback.words')}
          optional
          value={leastHelpful ?? ''}
          onChange={(words) => form.change({ leastHelpful: words })}
        />
      ),
    },
    {
      key: 'recommend',
      title: t('client.feedback.recommend'),
      fields: (
        <RadioList
          label={t('client.feedback.recommendLabel')}
          options={answers.map((value) => ({ value, label: t(`client.feedback.answer.${value}`) }))}
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
      title={t('client.feedback.title')}
      lead={t('client.feedback.lead')}
      reads={{ says: t('client.feedback.reads', { who }), by: ['giveTherapyFeedback'] }}
    >
      <Stack>
        <OneAtATime
          steps={steps}
          save={(kind) => (
            <>
              {something && (
                <Button kind={kind} onPress={() => void form.submit()} isPending={form.isSending}>
                  {t('client.feedback.send')}
                </Button>
              )}
              <Button kind="quiet" onPress={() => void leave()}>
                {t('client.feedback.leave')}
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
