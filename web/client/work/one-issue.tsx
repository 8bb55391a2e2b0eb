import { useTranslation } from 'react-i18next';
import type { Issue } from '#core/course/issues/state.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { WhoReads } from '#web/client/page/who-reads.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { dayInWords } from '#web/ui/words/when.ts';

function Reword({ issue: { id, words, version }, onSaid }: { issue: Issue; onSaid: () => void }) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const form = useActForm(course.id, 'rewordIssue', { issue: id, words, version }, id);
  const send = submits(async () => {
    if (await form.submit()) onSaid();
  });
  return (
    <form noValidate aria-label={t('client.work.issueRewordOf', { what: words })} onSubmit={send}>
      <Stack>
        <TextField
          label={t('client.work.issueWords')}
          value={form.form.words}
          onChange={(typed) => form.change({ words: typed })}
          error={form.wrong('words')}
        />
        <WhoReads says={t('client.work.issueRewordReads', { who })} />
        <FormFoot form={form} go={t('client.work.issueRewordGo')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}

/** One thing that brought me here: who wrote it down, whether we agree on its words, and saying them better (I-11, D-04). */
export function OneIssue({ issue }: { issue: Issue }) {
  const { t, i18n } = useTranslation();
  const { course, may, who } = useMyCourse();
  const agree = useAct(course.id, 'agreeIssue');
  const { id, words, version, symptoms, listedBy, wordsOf, agreed } = issue;
  const waitsForMe = agreed === 'not_yet' && wordsOf === 'therapist' && may('agreeIssue');
  return (
    <Stack gap="tight">
      <bdi>{words}</bdi>
      <p className={css.soft}>
        {[
          listedBy && t(`client.work.issueBy.${listedBy}`, { who }),
          agreed === 'not_yet'
            ? t('client.work.issueNotAgreed')
            : t('client.work.issueAgreed', { on: dayInWords(agreed, i18n.language) }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {symptoms?.length ? (
        <p className={css.soft}>{t('client.work.issueGoesWith', { symptoms: symptoms.join(', ') })}</p>
      ) : null}
      {waitsForMe && (
        <div data-print="never">
          <Button
            size="small"
            isPending={agree.isPending}
            aria-label={t('client.work.issueAgreeOf', { what: words })}
            onPress={() => agree.mutate({ form: { issue: id, version } })}
          >
            {t('client.work.issueAgree')}
          </Button>
        </div>
      )}
      {may('rewordIssue') && (
        <ShutsOnceDone title={t('client.work.issueReword')} level={3}>
          {(done) => <Reword issue={issue} onSaid={done} />}
        </ShutsOnceDone>
      )}
      <Refused sentence={agree.error?.problem?.title} />
    </Stack>
  );
}
