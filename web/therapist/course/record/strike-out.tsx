import { useTranslation } from 'react-i18next';
import { useActForm } from '../../../act-form.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Stack } from '../../../ui/layout.tsx';
import { Refused } from '../../../ui/notice.tsx';
import { SaveState } from '../../../ui/save-state.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { fieldWords, type RecordLine } from './record-lines.ts';

/** Strikes an entry out with the reason; both stay in the record. */
export function StrikeOut({ line, onClose }: { line: RecordLine; onClose: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseHere();
  const { seq, type } = line;
  const form = useActForm(course.id, 'strikeOut', { seq, why: '' }, String(seq));
  const strike = async () => {
    if (await form.submit()) onClose();
  };
  return (
    <Dialog
      title={t('record.strikeTitle', { seq })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" isPending={form.isSending} onPress={() => void strike()}>
            {t('record.strikeGo')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('record.strikeLeave')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t(`recordFacts.${type}`, { defaultValue: fieldWords(type) })}</p>
        <p>{t('record.strikeLead')}</p>
        <TextField
          label={t('record.strikeWhy')}
          value={form.form.why}
          onChange={(why) => form.change({ why })}
          error={form.wrong('why')}
          autoComplete="off"
        />
        <Refused sentence={form.sentence} />
        <SaveState state={form.saving} />
      </Stack>
    </Dialog>
  );
}
