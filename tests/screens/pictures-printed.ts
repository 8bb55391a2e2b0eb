import { expect } from 'vitest';
import type { Caller } from '#examples/caller.ts';
import { unfoldParts } from '#tests/browser/unfold-parts.ts';
import { printedAlone } from '#tests/browser.ts';
import type { Whose } from './addresses.ts';
import type { DemoClinic } from './demo-clinic.ts';

/** A room that has pictures, with whose page it is and how many pictures stand there. */
interface Room {
  whose: Whose;
  address: string;
  pictures: number;
  /** Some of them stand in parts that are one line until they are asked for. */
  isFolded: boolean;
}

/** Rooms of finished and of running courses: between them they hold every picture. */
async function roomsWithPictures(ana: Caller): Promise<Room[]> {
  const { courses } = await ana.get<{ courses: { course: string; client: { name: string } }[] }>('caseload');
  const room = (client: string, path: string, pictures: number) => {
    const found = courses.find(({ client: { name } }) => name.startsWith(client));
    return {
      ...{ whose: 'ana' as const, address: `/courses/${found?.course}/${path}`, pictures },
      isFolded: ['measures', 'formulation', 'ending'].includes(path),
    };
  };
  const mine = (address: string, pictures: number) => ({
    ...{ whose: 'amara' as const, address, pictures },
    isFolded: false,
  });
  return [
    room('Leila', 'people', 1),
    room('Leila', 'timeline', 1),
    room('Leila', 'measures', 4),
    room('Leila', 'formulation', 1),
    room('Leila', 'formulation/sheet', 1),
    room('Leila', 'work/dispute', 1),
    room('Leila', 'ending', 1),
    room('Amara', 'work/grief', 1),
    room('Saoirse', 'work/transition', 1),
    room('Priyanka', 'work/deficits', 1),
    mine('/my/people', 1),
    mine('/my/work', 2),
  ];
}

/** Pictures that do not come to one sheet of paper, each printed by its own button. @param widthsOf how wide the page of each room is */
export async function notOnOneSheet(
  clinic: DemoClinic,
  widthsOf: (at: number) => readonly number[],
): Promise<string[]> {
  const sheets: string[] = [];
  for (const [at, { whose, address, pictures, isFolded }] of (
    await roomsWithPictures(clinic.ana)
  ).entries()) {
    await clinic.as(whose, async (page) => {
      await page.goto(clinic.kith.address + address);
      const buttons = page.getByRole('button', { name: 'Print this picture' });
      if (isFolded) await unfoldParts(page);
      await expect.poll(() => buttons.count(), { message: address }).toBe(pictures);
      for (const width of widthsOf(at)) {
        await page.setViewportSize({ width, height: 900 });
        for (let nth = 0; nth < pictures; nth += 1)
          sheets.push(`${address} at ${width}, ${nth}: ${await printedAlone(page, 'A4', nth)}`);
      }
    });
  }
  return sheets.filter((line) => !line.endsWith(': 1'));
}
