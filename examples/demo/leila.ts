import { Temporal } from 'temporal-polyfill';
import { months } from '#core/days/spoken-date.ts';
import { roleDispute } from '#examples/role-dispute/acts.ts';
import paper from '#examples/role-dispute/course.json' with { type: 'json' };
import type { Step } from '#examples/role-dispute/telling.ts';
import { sixteen } from './story.ts';

const lastHour = '2026-04-28';
const since = 24;

/** The paper course of a role dispute, told so that it ended some weeks ago, on the day of the week it always had. */
export function tellLeila(today: string, newId: () => string) {
  const away = Temporal.PlainDate.from(lastHour).until(Temporal.PlainDate.from(today)).days - since;
  const days = Math.floor(away / 7) * 7;
  const shift = (day: string) => shifted(day, days);
  return {
    story: {
      client: { name: paper.client.name, born: paper.client.born },
      email: 'leila@example.org',
      therapist: 'ana' as const,
      referral: 'From her GP, after two months off work.',
      protocol: sixteen,
    },
    opened: shift(paper.consent.treatment),
    clock: '10:00',
    steps: withEverydayLife(roleDispute(newId, shift), newId).map(
      (step): Step => ({ ...step, form: retold(step.form, (words) => monthsIn(words, days)) }),
    ),
  };
}

/** Everyday life and people beside the symptoms, at the start, in the middle and at the end. */
const everyday: Partial<Record<number, number[]>> = {
  1: [1, 2, 1, 1, 0],
  8: [2, 3, 2, 2, 2],
  16: [4, 3, 3, 3, 4],
};

/** The paper file has no such scores: here she answers them with the others of the day. */
function withEverydayLife(steps: Step[], newId: () => string): Step[] {
  return steps.flatMap((step) => {
    const { instrument, session = 0 } = step.form as { instrument?: string; session?: number };
    const answers = everyday[session];
    if (instrument !== 'gad-7' || !answers) return [step];
    return [step, { ...step, id: newId(), form: { instrument: 'everyday-5', answers, session } }];
  });
}

/** A day moved by days; of a month or a year, what remains of it. */
function shifted(day: string, days: number): string {
  const whole = `${day}-15-15`.length > 16 ? day : `${day}-06-15`.slice(0, 10);
  return Temporal.PlainDate.from(whole).add({ days }).toString().slice(0, day.length);
}

/** The dates and months named in the story, moved with it. */
function monthsIn(words: string, days: number): string {
  return words.replace(new RegExp(`(?:(\\d{1,2}) )?\\b(${months.join('|')})\\b`, 'g'), (_, day, month) => {
    const moved = shifted(`2026-${two(months.indexOf(month) + 1)}-${two(Number(day ?? 15))}`, days);
    const named = months[Number(moved.slice(5, 7)) - 1] ?? month;
    return day ? `${Number(moved.slice(8))} ${named}` : named;
  });
}

const two = (number: number) => String(number).padStart(2, '0');

function retold(form: unknown, words: (text: string) => string): unknown {
  if (typeof form === 'string') return words(form);
  if (Array.isArray(form)) return form.map((part) => retold(part, words));
  if (typeof form !== 'object' || form === null) return form;
  return Object.fromEntries(Object.entries(form).map(([name, part]) => [name, retold(part, words)]));
}
