import { useTranslation } from 'react-i18next';
import { nameOf } from '#web/both/people/names.ts';
import { type Asked, valueAt } from '#web/therapist/course/captures/capture.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import type { Asking } from './askings.ts';
import css from './ending.module.css';

const silent = new Set(['unsaid', 'not_asked_yet']);

/** What was answered, in the order it is asked; what was left empty is left out. */
export function Said({
  asking,
  text,
  hide = [],
}: {
  asking: Asking;
  text: unknown;
  hide?: readonly string[];
}) {
  const { t } = useTranslation();
  const say = useSaying();
  const label = (name: string) => {
    const key = `ending.form.${asking.act}.${name.replaceAll('.', '_')}`;
    return t(`${key}.label`, { defaultValue: t(key) });
  };
  const said = asking.fields
    .filter(({ name }) => !hide.includes(name))
    .map((asked) => ({ title: label(asked.name), lines: say(asked, valueAt(text, asked.name)) }))
    .filter(({ lines }) => lines.length > 0);
  return <SaidList rows={said} className={css.said} />;
}

/** Says an answer in words: a list has a line for each. */
function useSaying() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  return function say(asked: Asked, value: unknown): string[] {
    if (value === undefined || value === null || value === '') return [];
    if (Array.isArray(value)) return value.map((one) => inList(asked, one)).filter((one) => one !== '');
    if (asked.as === 'date') return [dateInWords(String(value), i18n.language)];
    if (asked.as === 'person') return [nameOf(course, String(value))].filter(Boolean);
    if (asked.as === 'choice')
      return silent.has(String(value)) ? [] : [t(`ending.choice.${asked.set}.${value}`)];
    return [String(value)];
    function inList({ as, set, rows = [] }: Asked, one: unknown): string {
      if (as === 'dates') return dateInWords(String(one), i18n.language);
      if (as === 'choices') return t(`ending.choice.${set}.${one}`);
      if (as === 'rows') return rows.flatMap((field) => say(field, valueAt(one, field.name))).join(' · ');
      return String(one);
    }
  };
}
