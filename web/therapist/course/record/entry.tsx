import { useTranslation } from 'react-i18next';
import type { RecordLine } from '#core/api-answers/courses.ts';
import { useRecorded } from '#web/app/frame/zone.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { saidListClass } from '#web/ui/words/said-list.tsx';
import { dateInWords, timeOf } from '#web/ui/words/when.ts';
import { chapterOf, entrySentence, gistOf, hourIn, openIn, saidIn } from './lines.ts';
import css from './record.module.css';

interface EntryProps {
  line: RecordLine;
  /** The entry that made what bears this id, where it is shown. */
  made: (id: string) => RecordLine | undefined;
  /** Absent where it may not be struck out. */
  onStrike?: (line: RecordLine) => void;
}

/** One entry: what happened, when, when it was written and by whom, and what it says. */
export function Entry({ line, made, onStrike }: EntryProps) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const recorded = useRecorded();
  const { seq, type, on, at, by, struck } = line;
  const named = (id: string) => {
    const other = made(id);
    if (!other || other.act === line.act) return undefined;
    const words = gistOf(other.data);
    return t(words ? 'record.entryThatSays' : 'record.entryMeant', { seq: other.seq, words });
  };
  const called = (path: string) => {
    const own = `record.fieldOf.${type}.${path}`;
    return path && i18n.exists(own) ? t(own) : undefined;
  };
  const said = saidIn(line.data, named, called);
  const chapter = chapterOf(type);
  const open = openIn(line);
  const hour = hourIn(open);
  const about = gistOf(open) || (hour && `${dateInWords(hour, i18n.language)}, ${timeOf(hour)}`);
  return (
    <li className={css.entry}>
      <div className={css.head}>
        <h3 className={struck ? css.struck : undefined}>{entrySentence(course, line)}</h3>
        {struck && <Badge tone="refused">{t('record.struck')}</Badge>}
      </div>
      <p className={css.when}>
        <span>{t('record.happened', { on: dateInWords(on, i18n.language) })}</span>
        <span>{t('record.written', { at: recorded(at) })}</span>
        <span dir="auto">
          {by.name
            ? t('record.by', { who: by.name })
            : t(type === 'FeedbackCardAnswered' ? 'record.byCard' : 'record.byUnknown')}
        </span>
        <span>{t('record.number', { seq })}</span>
        {chapter && <span>{t(`record.chapterOf.${chapter}`)}</span>}
      </p>
      {about && (
        <p className={css.gist} dir="auto">
          {about}
        </p>
      )}
      {line.client !== 'whole' && said.length > 0 && (
        <p className={shapes.remark}>{t(`record.clinicians.${line.client}`)}</p>
      )}
      {struck && (
        <p className={css.why} dir="auto">
          {t('record.struckWhy', { on: dateInWords(struck.on, i18n.language), why: struck.why })}
        </p>
      )}
      {line.seen === 'part' && <p className={shapes.remark}>{t('record.part')}</p>}
      <div className={css.foot}>
        {said.length > 0 && (
          <details className={css.said}>
            <summary aria-label={t('record.saysOf', { seq })}>{t('record.says')}</summary>
            <dl className={saidListClass}>
              {said.map(({ field, says }, place) => (
                <div key={`${field}-${String(place)}`}>
                  <dt>{field}</dt>
                  <dd dir="auto">{says}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
        {onStrike && !struck && (
          <div data-print="never">
            <Button
              size="small"
              kind="quiet"
              aria-label={t('record.strikeOf', { seq })}
              onPress={() => onStrike(line)}
            >
              {t('record.strike')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
