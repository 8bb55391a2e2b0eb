import { Hono } from 'hono';
import { seenBy } from '#core/course/book.ts';
import type { Letter } from '#core/course/letters/state.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import { courseAsked } from '#server/courses/access.ts';
import { logLook } from '#server/courses/looks.ts';
import { othersUnnamed } from '#server/courses/others-unnamed.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { notFound } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { drawApart } from './draw-apart.ts';
import { onPaper } from './words.ts';

interface Chosen {
  words: string;
  on: string;
  state: 'sent' | 'draft';
}

/** The letter as it was sent, the latest time or the version asked for; before that, its writer's own draft. */
function sentOrDraft({ sent, draft }: Letter, version: number | undefined): Chosen | undefined {
  const one = version === undefined ? sent.at(-1) : sent.find((each) => each.version === version);
  if (one) return { words: one.words, on: one.on, state: 'sent' };
  if (version !== undefined || !draft) return undefined;
  return { words: draft.text, on: draft.on, state: 'draft' };
}

/** A letter of a course as a PDF, for whoever may read it: a client only what was sent to them or is their own. */
export function letterRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/:id/letters/:letter', async (context) => {
    const { person, row, as } = await courseAsked(installation, context, context.req.param('id'));
    const asked = context.req.param('letter').replace(/\.pdf$/, '');
    const chart = await readChart(installation, row);
    const unnamed = await othersUnnamed(installation, row, chart, { as, by: person.id });
    const { letters } = unnamed.in(seenBy(chart.course, { as, by: person.id }).letters);
    const letter = letters.find(({ id }) => id === asked);
    const version = context.req.query('version');
    const paper = letter && sentOrDraft(letter, version === undefined ? undefined : Number(version));
    if (!letter || !paper) throw notFound();
    await logLook(installation, row, person, as, 'letter');
    const { name } = await theService(installation);
    const title = onPaper.en[paper.state][letter.kind];
    const file = await drawApart({ title, day: spokenDate(paper.on), service: name, words: paper.words });
    return context.body(file, 200, {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="letter-${letter.kind.replace('_', '-')}-${paper.on}.pdf"`,
    });
  });
  return app;
}
