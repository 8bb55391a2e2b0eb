import { useTranslation } from 'react-i18next';
import type { ReferralView } from '#core/api-answers/referrals/referrals.ts';
import type { ReferralActName } from '#core/referral/book.ts';
import { answersToOffer, openOffer } from '#core/referral/waiting/state.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useReferralAct, useReferralForm } from '#web/app/forms/referral-form.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import { dayInWords } from '#web/ui/words/when.ts';

/** Since when they wait and how that is counted, what was offered and what they said, and what can be done. */
export function WaitingPart({ view }: { view: ReferralView }) {
  const { t, i18n } = useTranslation();
  const { waiting } = view.referral;
  const offer = openOffer(waiting);
  return (
    <Stack>
      {view.wait && (
        <p>
          <strong>{t(`referrals.wait.${view.wait.is}`, { count: view.wait.days })}</strong>{' '}
          <span className={shapes.remark}>
            {t(`referrals.rule.from.${view.rule.from}`)} {t(`referrals.rule.until.${view.rule.until}`)}{' '}
            {t(`referrals.rule.askedToWait.${view.rule.askedToWait}`)}
          </span>
        </p>
      )}
      {waiting.pauses.length > 0 && (
        <ul className={shapes.lines}>
          {waiting.pauses.map(({ from, to, words }) => (
            <li key={from}>
              {t(to ? 'referrals.pause.over' : 'referrals.pause.now', {
                from: dayInWords(from, i18n.language),
                to: to && dayInWords(to, i18n.language),
              })}{' '}
              <span dir="auto">{words}</span>
            </li>
          ))}
        </ul>
      )}
      {waiting.offers.length > 0 && (
        <ul className={shapes.lines}>
          {waiting.offers.map(({ id, on, therapist, words, answer }) => (
            <li key={id}>
              {t('referrals.offer.made', {
                who: view.names[therapist] ?? '',
                on: dayInWords(on, i18n.language),
              })}{' '}
              <span dir="auto">{words}</span>{' '}
              {answer ? t(`referrals.offer.is.${answer.answer}`) : t('referrals.offer.open')}{' '}
              {answer && <span dir="auto">{answer.words}</span>}
            </li>
          ))}
        </ul>
      )}
      <Row>
        <Press view={view} name="putOnList" />
        <Press view={view} name="resumeWait" />
      </Row>
      {view.acts.includes('pauseWait') && <PauseForm view={view} />}
      {offer && view.acts.includes('answerPlace') && <AnswerForm view={view} offer={offer.id} />}
      {view.acts.includes('offerPlace') && <OfferForm view={view} />}
    </Stack>
  );
}

/** An act that asks for nothing. */
function Press({ view, name }: { view: ReferralView; name: ReferralActName & ('putOnList' | 'resumeWait') }) {
  const { t } = useTranslation();
  const call = useReferralAct(view.id, name);
  if (!view.acts.includes(name)) return null;
  return (
    <Stack gap="tight">
      <Button kind="primary" isPending={call.isPending} onPress={() => call.mutate({})}>
        {t(`referrals.do.${name}`)}
      </Button>
      <Refused sentence={formSentence(call.error, t('entry.noLine'))} />
    </Stack>
  );
}

function PauseForm({ view }: { view: ReferralView }) {
  const { t } = useTranslation();
  const { form, change, submit, ...rest } = useReferralForm({
    referral: view.id,
    name: 'pauseWait',
    start: { words: '' },
  });
  return (
    <form onSubmit={submits(() => void submit())} noValidate>
      <Stack>
        <TextField
          label={t('referrals.pause.words')}
          optional
          value={form.words}
          onChange={(words) => change({ words })}
        />
        <FormFoot form={rest} go={t('referrals.do.pauseWait')} kind="plain" />
      </Stack>
    </form>
  );
}

function OfferForm({ view }: { view: ReferralView }) {
  const { t } = useTranslation();
  const { form, change, submit, ...rest } = useReferralForm({
    referral: view.id,
    name: 'offerPlace',
    start: { therapist: '', words: '' },
  });
  return (
    <form onSubmit={submits(() => void submit())} noValidate>
      <Stack>
        <Select
          label={t('referrals.offer.therapist')}
          options={view.therapists.map(({ person, name }) => ({ value: person, label: name }))}
          value={form.therapist || undefined}
          onChange={(therapist) => change({ therapist })}
          error={rest.wrong('therapist')}
        />
        <TextField
          label={t('referrals.offer.words')}
          optional
          value={form.words}
          onChange={(words) => change({ words })}
        />
        <FormFoot form={rest} go={t('referrals.do.offerPlace')} kind="plain" />
      </Stack>
    </form>
  );
}

interface AnswerTyped {
  answer: (typeof answersToOffer)[number] | undefined;
  words: string;
}

function AnswerForm({ view, offer }: { view: ReferralView; offer: string }) {
  const { t } = useTranslation();
  const choices = useChoices();
  const { form, change, submit, ...rest } = useReferralForm<AnswerTyped>({
    referral: view.id,
    name: 'answerPlace',
    start: { answer: undefined, words: '' },
    formOf: (typed) => ({ ...typed, offer }),
  });
  return (
    <form onSubmit={submits(() => void submit())} noValidate>
      <Stack>
        <RadioList
          label={t('referrals.offer.answer')}
          layout="inline"
          options={choices('referrals.offer.said', answersToOffer)}
          value={form.answer ?? null}
          onChange={(chosen) => change({ answer: oneOf(answersToOffer, chosen) })}
          error={rest.wrong('answer')}
        />
        <TextField
          label={t('referrals.offer.reason')}
          optional={form.answer !== 'declined'}
          value={form.words}
          onChange={(words) => change({ words })}
        />
        <FormFoot form={rest} go={t('referrals.do.answerPlace')} />
      </Stack>
    </form>
  );
}
