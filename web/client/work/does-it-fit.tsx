import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { areasFollowed } from '#core/course/focus/areas-followed.ts';
import { answerShape, type FormulationVersion } from '#core/course/formulation/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { useAnswerTo } from '#web/client/page/answer-to.ts';
import { WhoReads } from '#web/client/page/who-reads.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

const answers = answerShape.shape.answer.options;

/** Whether the story fits, and what I would change. No answer is chosen beforehand, so that none leads. */
export function DoesItFit({ story }: { story: FormulationVersion }) {
  const { t } = useTranslation();
  const { course, who, may } = useMyCourse();
  const offered = areasFollowed(course);
  const { chosen, choose } = useAnswerTo(answers, story.version);
  const start: FormOf<'agreeFormulation'> = { version: story.version, answer: 'no', edits: '' };
  const form = useActForm(course.id, 'agreeFormulation', start, 'fits');
  const answered = course.formulation.answers.findLast(({ version }) => version === story.version);
  if (answered) return <p>{t(`client.work.answered.${answered.answer}`)}</p>;
  if (!may('agreeFormulation')) return null;
  const options = answers.map((value) => ({ value, label: t(`client.work.fits.${value}`) }));
  return (
    <Stack>
      <RadioList label={t('client.work.fit')} options={options} value={chosen ?? null} onChange={choose} />
      <TextArea
        label={t('client.work.edits')}
        optional
        value={form.form.edits ?? ''}
        onChange={(edits) => form.change({ edits })}
      />
      {chosen && chosen !== 'agrees' && offered.length > 0 && (
        <Select
          label={t('client.work.prefers')}
          optional
          options={[
            { value: '', label: t('client.work.prefersNone') },
            ...offered.map(({ id, clientLabel }) => ({ value: id, label: clientLabel })),
          ]}
          value={form.form.prefers ?? ''}
          onChange={(area) => form.change({ prefers: offered.find(({ id }) => id === area)?.id })}
        />
      )}
      <WhoReads says={t('client.work.fitReads', { who })} />
      <FormFoot
        form={form}
        go={t('client.work.send')}
        kind="plain"
        isDisabled={!chosen}
        onGo={() =>
          void form.submit({
            patch: {
              version: story.version,
              answer: chosen,
              prefers: chosen === 'agrees' ? undefined : form.form.prefers,
            },
          })
        }
        saved="below"
      />
    </Stack>
  );
}
