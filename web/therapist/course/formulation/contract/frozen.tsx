import { useTranslation } from 'react-i18next';
import { changedSinceContract } from '#core/course/contract/frozen.ts';
import { contractNow } from '#core/course/contract/terms-now.ts';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useSettingRows } from '#web/therapist/course/formulation/setting-rows.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

/** The settings as they stood when the contract was agreed, and which were changed in the course since (11.3). */
export function FrozenSettings() {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const rowsOf = useSettingRows();
  const { course } = useCourseView();
  const contract = contractNow(course);
  if (!contract?.settings) return null;
  const changed = changedSinceContract(course);
  return (
    <>
      <p className={css.meta}>{t('formulation.settings.frozenSays', { on: day(contract.on) })}</p>
      <SaidList
        className={css.facts}
        rows={rowsOf(contract.settings).map(({ name, title, says }) => ({
          title,
          lines: [changed.includes(name) ? `${says} (${t('formulation.settings.changedSince')})` : says],
        }))}
      />
    </>
  );
}
