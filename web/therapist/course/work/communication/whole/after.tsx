import { useTranslation } from 'react-i18next';
import { communicationPatterns, communicationStrengths } from '#core/course/communication/patterns.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import type { WholePart } from './before.tsx';
import css from './whole.module.css';

/** Steps 8 to 12: what was meant and what arrived, the patterns in it, and other ways to say it. */
export function WholeAfter({ typed, open, change, wrong }: WholePart) {
  const { t } = useTranslation();
  const ask = (name: string) => {
    const key = `work.communication.form.writeMessages.${name}`;
    return t(`${key}.label`, { defaultValue: t(key) });
  };
  const hint = t('work.communication.form.writeMessages.receivedMessage.hint');
  return (
    <Stack>
      {open.includes('messages') && (
        <div className={css.sideBySide}>
          <TextArea
            label={ask('intendedMessage')}
            rows={2}
            value={typed.intended}
            onChange={(intended) => change({ intended })}
            error={wrong('messages.intendedMessage')}
          />
          <TextArea
            label={ask('receivedMessage')}
            hint={hint}
            rows={2}
            value={typed.received}
            onChange={(received) => change({ received })}
            error={wrong('messages.receivedMessage')}
          />
          <TextArea
            label={ask('otherPerspective')}
            rows={2}
            value={typed.other}
            onChange={(other) => change({ other })}
            error={wrong('messages.otherPerspective')}
          />
        </div>
      )}
      {open.includes('patterns') && (
        <>
          <CheckboxList
            label={t('work.communication.analysis.patternsFound')}
            layout="inline"
            options={communicationPatterns.map(({ id, title }) => ({ value: id, label: `${id} ${title}` }))}
            value={typed.patterns}
            onChange={(patterns) => change({ patterns })}
            error={wrong('patterns.patterns')}
          />
          <CheckboxList
            label={t('work.communication.analysis.strengthsFound')}
            layout="inline"
            options={communicationStrengths.map(({ id, says }) => ({ value: id, label: says }))}
            value={typed.strengths}
            onChange={(strengths) => change({ strengths })}
            error={wrong('patterns.strengths')}
          />
        </>
      )}
      {open.includes('alternatives') && (
        <TextArea
          label={t('work.communication.analysis.alternatives')}
          hint={t('work.communication.whole.eachLine')}
          rows={2}
          value={typed.otherWords}
          onChange={(otherWords) => change({ otherWords })}
          error={wrong('alternatives.alternatives')}
        />
      )}
    </Stack>
  );
}
