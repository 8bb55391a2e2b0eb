import { useTranslation } from 'react-i18next';
import { hasNewerEdition, readOtherwiseUpTo } from '#core/course/trackers/kept.ts';
import type { KeptTracker } from '#core/course/trackers/state.ts';
import type { Tracker, TrackerAlert } from '#core/protocols/protocol/tracker.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

/** What of a diary asks for somebody by itself, in words: the rules of the edition that was offered here. */
export function AlertRules({ kept }: { kept: KeptTracker }) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const inWords = useRuleInWords();
  const { alerts } = kept.tracker;
  const upTo = readOtherwiseUpTo(kept);
  return (
    <Disclosure title={t('trackers.desk.rules.title')} level={4}>
      <Stack>
        {alerts.length === 0 && <p>{t('trackers.desk.rules.none')}</p>}
        {alerts.map((alert) => (
          <p key={alert.id}>
            {inWords(kept.tracker, alert)} {t(`trackers.desk.rules.${alert.alarm ? 'alarm' : 'note'}`)}
          </p>
        ))}
        {upTo && <p>{t('trackers.desk.rules.before', { on: dateInWords(upTo, i18n.language) })}</p>}
        {hasNewerEdition(course, kept) && <p>{t('trackers.desk.rules.newer')}</p>}
      </Stack>
    </Disclosure>
  );
}

function useRuleInWords(): (tracker: Tracker, alert: TrackerAlert) => string {
  const { t } = useTranslation();
  return ({ fields, every }, alert) => {
    const named = (id: string) => fields.find((field) => field.id === id)?.name ?? id;
    const what =
      alert.rule === 'sleep_and_energy'
        ? t('trackers.desk.rules.sleep_and_energy', {
            sleep: named(alert.sleep),
            energy: named(alert.energy),
            hoursUnder: alert.hoursUnder,
            pointsUp: alert.pointsUp,
          })
        : t(`trackers.desk.rules.${alert.rule}`, { field: named(alert.field), value: alert.value });
    return t(`trackers.desk.rules.${every}`, { what, count: alert.days });
  };
}
