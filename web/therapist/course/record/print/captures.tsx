import { useTranslation } from 'react-i18next';
import { type Capture, valueAt } from '#web/therapist/course/captures/capture.ts';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';
import { PrintedOne } from './facts.tsx';
import css from './print.module.css';

interface WrittenOn {
  text: unknown;
  on: string;
}

/** A text of the work, if anybody wrote it, under the heading it has there. */
export function PrintedText({
  title,
  capture,
  now,
}: {
  title: string;
  capture: Capture;
  now: WrittenOn | undefined;
}) {
  const { i18n } = useTranslation();
  if (!now) return null;
  return (
    <PrintedOne title={title}>
      <CaptureRead capture={capture} text={now.text} />
      <p className={shapes.remark}>{dateInWords(now.on, i18n.language)}</p>
    </PrintedOne>
  );
}

interface PrintedCardsProps<Text> {
  title: string;
  capture: Capture;
  entries: readonly (WrittenOn & { id: string; text: Text })[];
  head: string;
  /** What heads a card, where it is more than that field. */
  titleOf?: (text: Text) => string;
  /** Further fields that a card need not repeat. */
  hide?: readonly string[];
}

/** Cards of the work, each under the words that head it. */
export function PrintedCards<Text>(props: PrintedCardsProps<Text>) {
  const { title, capture, entries, head, titleOf, hide = [] } = props;
  if (entries.length === 0) return null;
  return (
    <PrintedOne title={title}>
      {entries.map(({ id, text }) => (
        <div key={id} className={css.card}>
          <p dir="auto">
            <strong>{titleOf?.(text) ?? String(valueAt(text, head) ?? '')}</strong>
          </p>
          <CaptureRead capture={capture} text={text} hide={[head, ...hide]} />
        </div>
      ))}
    </PrintedOne>
  );
}
