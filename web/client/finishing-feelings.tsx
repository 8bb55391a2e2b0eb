import { useTranslation } from 'react-i18next';
import { endingFeelings } from '#core/course/ending/shapes.ts';
import { useActForm } from '../act-form.ts';
import { Button } from '../ui/button.tsx';
import { CheckboxList } from '../ui/checkbox.tsx';
import { Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { SaveState } from '../ui/save-state.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { type AskedProps, FinishingActions } from './finishing-actions.tsx';
import { useMyCourse } from './my-course.tsx';

const start = { feelings: [], words: '' };

/** What it is like to be finishing; every feeling has a place (E-03). */
export function FinishingFeelings({ onSaid, onLeave }: AskedProps) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const form = useActForm(course.id, 'tellEndingFeelings', start, 'mine');
  const keep = async () => {
    if (await form.submit()) onSaid();
  };
  return (
    <Stack>
      <CheckboxList
        label={t('clientFinishing.feelings')}
        hint={t('clientFinishing.feelingsHint')}
        options={endingFeelings.map((value) => ({ value, label: t(`clientFinishing.feeling.${value}`) }))}
        value={form.form.feelings ?? []}
        onChange={(chosen) =>
          form.change({ feelings: endingFeelings.filter((feeling) => chosen.includes(feeling)) })
        }
      />
      <TextArea
        label={t('clientFinishing.feelingsWords')}
        optional
        rows={3}
        value={form.form.words ?? ''}
        onChange={(words) => form.change({ words })}
      />
      <Refused sentence={form.sentence} />
      <FinishingActions
        keep={
          <Button kind="primary" onPress={() => void keep()} isPending={form.isSending}>
            {t('clientFinishing.keep')}
          </Button>
        }
        onLeave={onLeave}
      />
      <SaveState state={form.saving} />
    </Stack>
  );
}
