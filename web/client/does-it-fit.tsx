import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book/acts.ts';
import { focusAllowed } from '#core/course/focus/allowed.ts';
import type { FormulationVersion } from '#core/course/formulation/shapes.ts';
import { areas } from '#core/forms/fields.ts';
import { problemAreas } from '#core/protocols/areas/areas.ts';
import { useActForm } from '../act-form.ts';
import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { SaveState } from '../ui/save-state.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useMyCourse } from './my-course.tsx';
import { WhoReads } from './who-reads.tsx';

const answers = ['agrees', 'partly', 'no'] as const;
type Answer = (typeof answers)[number];

/** Whether the story fits, and what I would change. No answer is chosen beforehand, so that none leads. */
export function DoesItFit({ story }: { story: FormulationVersion }) {
  const { t } = useTranslation();
  const { course, therapist, may } = useMyCourse();
  const [chosen, choose] = useState<Answer>();
  const start: FormOf<'agreeFormulation'> = { version: story.version, answer: 'no', edits: '' };
  const form = useActForm(course.id, 'agreeFormulation', start, `fits-${story.version}`);
  const answered = course.formulation.answers.findLast(({ version }) => version === story.version);
  if (answered) return <p>{t(`clientWork.answered.${answered.answer}`)}</p>;
  if (!may('agreeFormulation')) return null;
  const options = answers.map((value) => ({ value, label: t(`clientWork.fits.${value}`) }));
  return (
    <Stack>
      <RadioList
        label={t('clientWork.fit')}
        options={options}
        value={chosen ?? null}
        onChange={(value) => choose(answers.find((known) => known === value))}
      />
      <TextArea
        label={t('clientWork.edits')}
        optional
        value={form.form.edits ?? ''}
        onChange={(edits) => form.change({ edits })}
      />
      {chosen && chosen !== 'agrees' && (
        <Select
          label={t('clientWork.prefers')}
          optional
          options={[
            { value: '', label: t('clientWork.prefersNone') },
            ...focusAllowed(course).areas.map((area) => ({
              value: area,
              label: problemAreas[area].clientLabel,
            })),
          ]}
          value={form.form.prefers ?? ''}
          onChange={(area) => form.change({ prefers: areas.find((known) => known === area) })}
        />
      )}
      <WhoReads>{t('clientWork.fitReads', { who: therapist || t('client.yourTherapist') })}</WhoReads>
      <Refused sentence={form.sentence} />
      <div>
        <Button
          isDisabled={!chosen}
          onPress={() =>
            void form.submit({
              patch: { answer: chosen, prefers: chosen === 'agrees' ? undefined : form.form.prefers },
            })
          }
          isPending={form.isSending}
        >
          {t('clientWork.send')}
        </Button>
      </div>
      <SaveState state={form.saving} />
    </Stack>
  );
}
