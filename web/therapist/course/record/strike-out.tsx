import { useTranslation } from 'react-i18next';
import type { RecordLine } from '#core/api-answers/courses.ts';
import type { AmongAlike } from '#core/course/record/readers-numbers.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Dialog } from '#web/ui/layout/dialog.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { entrySentence } from './lines.ts';

/** Strikes an entry out with the reason; both stay in the record. */
export function StrikeOut({
  line,
  among,
  onClose,
}: {
  line: RecordLine;
  among: AmongAlike;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { seq, act, type } = line;
  const form = useActForm(course.id, 'strikeOut', { seq, act, type, among, why: '' }, `${act} ${seq}`);
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
        <p>{entrySentence(course, line)}</p>
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
