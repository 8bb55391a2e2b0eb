import { useTranslation } from 'react-i18next';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { feelingLabel, sayFelt } from '#web/both/feelings/felt.ts';
import { nameOf } from '#web/both/people/names.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { dayOfYearInWords } from '#web/ui/words/day-of-year.ts';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { type Asked, type AskingStyle, type Capture, valueAt, wordsOf, workStyle } from './capture.ts';
import css from './captures.module.css';

/** What was written at a step, in the order it is asked; what was left empty is left out. */
export function CaptureRead({
  capture,
  text,
  hide = [],
}: {
  capture: Capture;
  text: unknown;
  hide?: readonly string[];
}) {
  const { t } = useTranslation();
  const { fields, style = workStyle } = capture;
  const say = useSaying(style);
  const label = (name: string) => {
    const key = `${wordsOf(capture)}.${name}`;
    return t(`${key}.label`, { defaultValue: t(key) });
  };
  const said = fields
    .filter(({ name }) => !hide.includes(name))
    .map((asked) => ({ title: label(asked.name), lines: say(asked, valueAt(text, asked.name)) }))
    .filter(({ lines }) => lines.length > 0);
  return <SaidList rows={said} className={style.read ?? css.told} />;
}

/** Says an answer in words: a list has a line for each. */
function useSaying({ silent }: AskingStyle) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const { nameOf: areaName } = useAreaWords(course);
  function say({ as, set, rows = [] }: Asked, value: unknown): string[] {
    if (value === undefined || value === null || value === '') return [];
    if (Array.isArray(value)) return value.flatMap((one) => inList({ as, set, rows, name: '' }, one));
    if (as === 'date' && /^\d{4}/.test(String(value))) return [dateInWords(String(value), i18n.language)];
    if (as === 'yearly' && /^(\d{4}-)?\d{2}-\d{2}$/.test(String(value))) {
      return [dayOfYearInWords(String(value), i18n.language)];
    }
    if (as === 'rating') return [t('captures.ofTen', { count: Number(value) })];
    if (as === 'choice') return silent.includes(String(value)) ? [] : [t(`${set}.${value}`)];
    if (as === 'area') return [areaName(String(value), set)];
    if (as === 'person') return [nameOf(course, String(value))].filter(Boolean);
    if (as === 'feeling') return [feelingLabel(String(value))];
    return [String(value)];
  }
  function inList(asked: Asked, one: unknown): string[] {
    if (asked.as === 'people') return [nameOf(course, String(one))].filter(Boolean);
    if (asked.as === 'choices') return [t(`${asked.set}.${one}`)];
    if (asked.as === 'names') return [String(valueAt(one, 'name'))];
    if (asked.as === 'feelings') return [sayFelt({ ...(one as object) })];
    if (asked.as === 'rows') {
      return [(asked.rows ?? []).flatMap((field) => say(field, valueAt(one, field.name))).join(' · ')];
    }
    return [String(one)];
  }
  return say;
}
