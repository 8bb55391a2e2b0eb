import { useTranslation } from 'react-i18next';
import type { ReferralView } from '#core/api-answers/referrals/referrals.ts';
import { stepSaid } from '#core/course/risk/step-said.ts';
import { saidIn, unanswered } from '#core/referral/danger/state.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useReferralForm } from '#web/app/forms/referral-form.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { WentUpList } from '#web/both/alarms/went-up.tsx';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { Quote } from '#web/ui/words/prose.tsx';
import { dayInWords, instantInWords } from '#web/ui/words/when.ts';

/** What was said of danger and waits, first of all; only a clinician answers it, in words. IPT protocol reference, 9.3. */
export function DangerWaits({ view }: { view: ReferralView }) {
  const { t, i18n } = useTranslation();
  const { service } = useSignedIn();
  const waiting = unanswered(view.referral.danger);
  if (waiting.length === 0) return null;
  return (
    <Notice kind="danger" title={t('referrals.danger.title')}>
      <Stack>
        {waiting.map(({ id, at, words, saidIn: where }) => (
          <div key={id}>
            <p>
              {t('referrals.danger.when', {
                at: instantInWords(at, service.zone, view.today, i18n.language),
                where: t(`referrals.danger.saidIn.${where}`),
              })}
            </p>
            {words && <Quote>{words}</Quote>}
          </div>
        ))}
        <WentUpList
          steps={view.referral.danger.wentUp.map(stepSaid)}
          said={(instant) => instantInWords(instant, service.zone, view.today, i18n.language)}
        />
        {view.acts.includes('answerDanger') ? (
          <AnswerDanger referral={view.id} />
        ) : (
          <p>{t('referrals.danger.askClinician')}</p>
        )}
      </Stack>
    </Notice>
  );
}

const blank = { asked: '', said: '', decided: '', whoInformed: '', nextReview: '' };

function AnswerDanger({ referral }: { referral: string }) {
  const { t } = useTranslation();
  const { form, change, submit, ...rest } = useReferralForm({ referral, name: 'answerDanger', start: blank });
  return (
    <form onSubmit={submits(() => void submit())} noValidate>
      <Stack>
        {(['asked', 'said', 'decided', 'whoInformed', 'nextReview'] as const).map((field) => (
          <TextArea
            key={field}
            label={t(`referrals.danger.${field}`)}
            optional={field === 'whoInformed' || field === 'nextReview'}
            rows={2}
            value={form[field]}
            onChange={(value) => change({ [field]: value })}
            error={rest.wrong(field)}
          />
        ))}
        <FormFoot form={rest} go={t('referrals.danger.answer')} />
      </Stack>
    </form>
  );
}

interface DangerTyped {
  saidIn: (typeof saidIn)[number];
  words: string;
}

/** Tells that somebody may be in danger; clinicians are told at once. */
export function TellDanger({ view }: { view: ReferralView }) {
  const { t } = useTranslation();
  const choices = useChoices();
  const { form, change, submit, ...rest } = useReferralForm<DangerTyped>({
    referral: view.id,
    name: 'tellDanger',
    start: { saidIn: 'to_us', words: '' },
  });
  if (!view.acts.includes('tellDanger')) return null;
  return (
    <Disclosure title={t('referrals.danger.tell')} there="once opened">
      <form onSubmit={submits(() => void submit())} noValidate>
        <Stack>
          <Select
            label={t('referrals.danger.where')}
            options={choices('referrals.danger.saidIn', ['to_us', 'by_referrer'])}
            value={form.saidIn}
            onChange={(chosen) => change({ saidIn: oneOf(saidIn, chosen) ?? 'to_us' })}
          />
          <TextArea
            label={t('referrals.danger.words')}
            optional
            rows={2}
            value={form.words}
            onChange={(words) => change({ words })}
          />
          <FormFoot form={rest} go={t('referrals.danger.tellGo')} kind="danger" />
        </Stack>
      </form>
    </Disclosure>
  );
}

/** How what was said before was answered. */
export function DangerAnswered({ view }: { view: ReferralView }) {
  const { t, i18n } = useTranslation();
  const { answers } = view.referral.danger;
  return answers.map(({ id, on, by, asked, said, decided, nextReview }) => (
    <div key={id}>
      <p>
        {t('referrals.danger.answeredBy', {
          on: dayInWords(on, i18n.language),
          who: view.names[by] ?? '',
        })}
      </p>
      {[asked, said, decided, nextReview]
        .filter((line) => line !== '')
        .map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
    </div>
  ));
}
