import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { ReferralReceivedAnswer } from '#core/api-answers/referrals/referrals.ts';
import { priorities, sources, ways } from '#core/referral/arrival/state.ts';
import { send } from '#web/app/api.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { useAfterReferral } from '#web/app/forms/referral-form.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { useDraft } from '#web/app/offline/drafts.ts';
import { useFitting } from '#web/both/directory/fitting.ts';
import { PickFromDirectory } from '#web/both/directory/pick.tsx';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Checkbox } from '#web/ui/fields/checkbox.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Columns, Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { asSent, blankWho } from './typed.ts';
import { WhoFields } from './who-fields.tsx';

const blank = {
  ...{ on: '', source: 'gp' as (typeof sources)[number], way: 'letter' as (typeof ways)[number] },
  ...{ referrer: '', priority: 'routine' as (typeof priorities)[number], concern: '', hopes: '' },
  ...{ isDanger: false, dangerWords: '' },
};
const waysHere = ways.filter((way) => way !== 'web_form');

/** Writes in a referral from a letter, a call or a talk. */
export function NewReferral() {
  const { t } = useTranslation();
  const choices = useChoices();
  const navigate = useNavigate();
  const after = useAfterReferral();
  const { service } = useSignedIn();
  const { value: form, put, done } = useDraft('new-referral', { ...blank, who: blankWho(service.country) });
  const known = useFitting('');
  const [id] = useState(() => newId());
  const change = (patch: Partial<typeof form>) => put({ ...form, ...patch });
  const receive = useMutation<ReferralReceivedAnswer, Error>({
    mutationFn: () => {
      const { on, isDanger, dangerWords, who, ...rest } = form;
      const danger = isDanger ? { saidIn: 'by_referrer', words: dangerWords } : null;
      return send('referrals', {
        id,
        ...(on && { on }),
        form: { ...rest, who: asSent(who), danger },
      });
    },
    onSuccess: async (made) => {
      done();
      await after();
      await navigate({ to: '/referrals/$referral', params: { referral: made.id } });
    },
  });
  const wrong = (path: string) => fieldSentence(receive.error, path);
  return (
    <>
      <TitleOf words={t('referrals.new.title')} />
      <PageHead
        title={t('referrals.new.title')}
        lead={t('referrals.new.lead')}
        above={
          <Link to="/referrals" className={standingLinkClass}>
            {t('referrals.title')}
          </Link>
        }
      />
      <form onSubmit={submits(() => receive.mutate())} noValidate>
        <Stack gap="chapter">
          <Part title={t('referrals.new.how')}>
            <Columns>
              <Stack>
                <Select
                  label={t('referrals.sourceTitle')}
                  options={choices('referrals.source', sources)}
                  value={form.source}
                  onChange={(chosen) => change({ source: oneOf(sources, chosen) ?? 'other' })}
                  error={wrong('source')}
                />
                <Select
                  label={t('referrals.way.label')}
                  options={choices('referrals.way.is', waysHere)}
                  value={form.way}
                  onChange={(chosen) => change({ way: oneOf(ways, chosen) ?? 'letter' })}
                />
                {form.source !== 'self' && (
                  <PickFromDirectory
                    entries={known}
                    onPick={({ name, reach }) => change({ referrer: `${name}, ${reach}` })}
                  />
                )}
                <TextField
                  label={t('referrals.referrer')}
                  optional
                  value={form.referrer}
                  onChange={(referrer) => change({ referrer })}
                />
              </Stack>
              <Stack>
                <DateField
                  label={t('referrals.new.on')}
                  hint={t('referrals.new.onHint')}
                  asks="a whole day"
                  optional
                  value={form.on}
                  onChange={(on) => change({ on })}
                  error={wrong('on')}
                />
                <RadioList
                  label={t('referrals.soon.label')}
                  layout="inline"
                  options={choices('referrals.soon.is', priorities)}
                  value={form.priority}
                  onChange={(chosen) => change({ priority: oneOf(priorities, chosen) ?? 'routine' })}
                />
                <Checkbox
                  label={t('referrals.new.danger')}
                  hint={t('referrals.new.dangerHint')}
                  isSelected={form.isDanger}
                  onChange={(isDanger) => change({ isDanger })}
                />
                {form.isDanger && (
                  <TextArea
                    label={t('referrals.danger.words')}
                    rows={2}
                    optional
                    value={form.dangerWords}
                    onChange={(dangerWords) => change({ dangerWords })}
                  />
                )}
              </Stack>
            </Columns>
            <TextArea
              label={t('referrals.concern')}
              optional
              value={form.concern}
              onChange={(concern) => change({ concern })}
              error={wrong('concern')}
            />
            <TextArea
              label={t('referrals.hopes')}
              optional
              rows={2}
              value={form.hopes}
              onChange={(hopes) => change({ hopes })}
              error={wrong('hopes')}
            />
          </Part>
          <Part title={t('referrals.who.title')}>
            <WhoFields
              who={form.who}
              change={(patch) => change({ who: { ...form.who, ...patch } })}
              wrong={(path) => wrong(`who.${path}`)}
            />
          </Part>
          <Refused sentence={formSentence(receive.error, t('entry.noLine'))} />
          <Row>
            <Button type="submit" kind="primary" isPending={receive.isPending}>
              {t('referrals.new.go')}
            </Button>
          </Row>
        </Stack>
      </form>
    </>
  );
}
