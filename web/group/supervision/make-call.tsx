import { useTranslation } from 'react-i18next';
import { asked } from '#core/group/spot-checks/state.ts';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';

const answers = ['yes', 'no', 'not_said'] as const;
type Answer = (typeof answers)[number];

interface Typed {
  reached: 'reached' | 'not_reached' | '';
  said: Partial<Record<(typeof asked)[number], Answer>>;
  words: string;
}

/** A call to a member who was drawn: whether they were reached, and what they confirmed, one question a line. */
export function MakeCall({ course, onDone }: { course: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { id } = useGroupHere();
  const { form, change, ...rest } = useGroupForm<Typed>({
    group: id,
    name: 'makeSpotCheck',
    place: course,
    start: { reached: '', said: {}, words: '' },
    formOf: ({ reached, said, words }) => ({
      course,
      reached,
      confirmed:
        reached === 'reached'
          ? asked.flatMap((what) => {
              const answer = said[what];
              return answer ? [{ what, answer }] : [];
            })
          : [],
      words,
    }),
  });
  return (
    <Form {...rest} submit={() => rest.submit()} onDone={onDone} go={t('group.calls.go')} kind="plain">
      <RadioList
        label={t('group.calls.reached')}
        layout="inline"
        options={(['reached', 'not_reached'] as const).map((value) => ({
          value,
          label: t(`group.calls.reachedHow.${value}`),
        }))}
        value={form.reached || null}
        onChange={(value) => change({ reached: value === 'reached' ? 'reached' : 'not_reached' })}
        error={rest.wrong('reached')}
      />
      {form.reached === 'reached' &&
        asked.map((what) => (
          <RadioList
            key={what}
            label={t(`group.calls.ask.${what}`)}
            layout="inline"
            options={answers.map((value) => ({ value, label: t(`group.calls.answer.${value}`) }))}
            value={form.said[what] ?? null}
            onChange={(value) =>
              change((now) => ({
                said: { ...now.said, [what]: answers.find((one) => one === value) ?? 'not_said' },
              }))
            }
          />
        ))}
      <TextArea
        label={t('group.calls.words')}
        hint={t('group.calls.wordsHint')}
        optional
        rows={2}
        value={form.words}
        onChange={(words) => change({ words })}
        error={rest.wrong('words')}
      />
    </Form>
  );
}
