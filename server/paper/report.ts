import { documentOf } from './document.ts';
import { drawRanges, type Range } from './ranges.ts';
import { type TableOnPaper, writeTable } from './table.ts';
import { keepRoom, room, writeTagged } from './tagged.ts';

/** A report as it is put on paper: parts, each with what it says, a picture and a table. */
export interface ReportOnPaper {
  title: string;
  /** Under the title: what it is of. */
  day: string;
  service: string;
  parts: readonly {
    title: string;
    says: readonly string[];
    picture?: { alt: string; ranges: readonly Range[]; key: readonly [now: string, before: string | null] };
    table?: TableOnPaper;
  }[];
}

/** Draws a report on A4, tagged: headings, paragraphs, tables and pictures with words, in the order they are read in. */
export async function drawReport(report: ReportOnPaper): Promise<Uint8Array<ArrayBuffer>> {
  const { document, done } = documentOf(report);
  const whole = document.struct('Document');
  document.addStructure(whole);
  writeTagged(document, whole, 'P', report.service, { size: 10, soft: true, after: 14 });
  writeTagged(document, whole, 'H1', report.title, { size: 20, after: 4 });
  writeTagged(document, whole, 'P', report.day, { size: 11, soft: true, after: 12 });
  for (const { title, says, picture, table } of report.parts) {
    // A heading stands on no page alone.
    keepRoom(document, picture ? room.picture : room.heading);
    writeTagged(document, whole, 'H2', title, { size: 13, after: 4 });
    for (const words of says) writeTagged(document, whole, 'P', words, { size: 9.5, after: 4 });
    if (picture) drawRanges(document, whole, picture);
    if (table) writeTable(document, whole, table);
    document.y += 12;
  }
  whole.end();
  document.end();
  return done;
}
