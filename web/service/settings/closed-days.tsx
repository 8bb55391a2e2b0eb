import { use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDate } from '#core/days/said-date.ts';
import type { SettingsPart } from '#web/app/settings.ts';
import { DateOrder } from '#web/ui/fields/date-order.ts';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { dateTyped } from '#web/ui/words/date-typed.ts';

/** Days on which the service is closed, a line each, typed and read as people write them; what is no day stays, and is refused with its reason. */
export function ClosedDays({ form, change, wrong }: SettingsPart) {
  const { t, i18n } = useTranslation();
  const order = use(DateOrder);
  const read = (text: string) => readDate(text, { order, language: i18n.language });
  const { closed } = form.hours;
  const inWords = () => closed.map((day) => dateTyped(day, i18n.language, read));
  const kept = (lines: readonly string[]) => lines.map((line) => read(line).date ?? line);
  const [typed, setTyped] = useState(inWords);
  const [given, setGiven] = useState(closed);
  // Set from elsewhere, as when what was saved comes back: that stands here, unless it is what was typed.
  if (closed !== given) {
    setGiven(closed);
    if (kept(typed).join('\n') !== closed.join('\n')) setTyped(inWords());
  }
  return (
    <ListEditor
      label={t('service.settings.closedDays')}
      hint={t('service.settings.closedDaysHint')}
      optional
      lines={typed}
      onChange={(lines) => {
        setTyped(lines);
        change({ hours: { ...form.hours, closed: kept(lines) } });
      }}
      addLabel={t('service.settings.addClosedDay')}
      order="free"
      error={wrong('hours.closed')}
    />
  );
}
