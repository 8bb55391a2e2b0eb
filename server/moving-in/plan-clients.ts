import { v7 as newId } from 'uuid';
import { impossibleBirthDate } from '#core/days/birth-date.ts';
import { readClient } from '#interop/csv/read-cells.ts';
import type { CsvRead } from '#interop/csv/read-lines.ts';
import { type AlikeBy, AlikeFinder } from '#server/same-client/alike.ts';
import type { Around, KnownClient } from './around.ts';
import type { Answers } from './files.ts';
import { type ClientPlanned, linesOf, type Told } from './told.ts';
import { movingInWords } from './words.ts';

const { en: words } = movingInWords;

/** The clients of the files by what they are called there, and the lines of those that cannot be taken. */
export interface ClientsPlanned {
  known: Map<string, ClientPlanned>;
  refused: Map<string, number>;
  /** Of whom it was answered that they are two people. */
  apart: [string, string][];
}

interface Here extends KnownClient {
  /** The line of the file it stands on, where it is not here yet. */
  line?: number;
  /** What it is called in the file. */
  own?: string;
}

/** Who each line is: somebody new, somebody who was brought before, or somebody who may be known already, which is asked. */
export function* planClients(
  told: Told,
  around: Around,
  read: CsvRead | undefined,
  { days, people }: Answers,
): Generator<undefined, ClientsPlanned> {
  const planned: ClientsPlanned = { known: new Map(), refused: new Map(), apart: [] };
  const alike = new AlikeFinder<Here>();
  for (const one of around.clients) {
    yield;
    alike.add(one);
  }
  const answered = new Map(people.map(({ line, are }) => [line, are]));
  const seen = new Map<string, { line: number; cells: string }>();
  for (const line of linesOf(told, 'clients', read)) {
    yield;
    const { value, faults } = readClient(line, days);
    const own = value.client;
    const cells = JSON.stringify(line.cells);
    const before = seen.get(own);
    if (before && own !== '') {
      if (before.cells === cells) told.tell('clients', line.line, 'left_out', words.sameLine(before.line));
      else told.fault('clients', line, { column: 'client', says: words.sameId(own, before.line) });
      continue;
    }
    seen.set(own, { line: line.line, cells });
    const refuse = (fault: (typeof faults)[number]) => {
      told.fault('clients', line, fault);
      planned.refused.set(own, line.line);
    };
    const [fault] = faults;
    const { name, born, email, identifiers } = value.identity;
    const impossible = born ? impossibleBirthDate(born, around.today) : undefined;
    if (fault) refuse(fault);
    else if (impossible) refuse({ column: 'born', says: impossible.says });
    else {
      const here = around.brought.clients.get(around.keyed('client', own));
      const alikes = here === undefined ? alike.all({ name, born, email, identifiers }) : [];
      const [same] = alikes;
      const are = answered.get(line.line);
      if (here !== undefined) {
        told.tell('clients', line.line, 'here', words.here);
        planned.known.set(own, { own, id: here, line: line.line, name, born });
      } else if (same && are === undefined) {
        const asks = told.tell('clients', line.line, 'asked', saysAlike(same));
        Object.assign(asks, { asks: 'same_person', column: 'name', given: name });
        planned.refused.set(own, line.line);
      } else if (same && are === 'the_same') {
        told.tell('clients', line.line, 'brought', words.knownClient(same.one.name));
        planned.known.set(own, {
          own,
          id: same.one.id,
          line: line.line,
          name: same.one.name,
          born: same.one.born,
        });
      } else {
        const id = newId();
        for (const { one } of alikes) planned.apart.push([id, one.id]);
        told.tell('clients', line.line, 'brought', words.client(name));
        planned.known.set(own, { own, id, line: line.line, name, born, makes: value.identity });
        alike.add({ id, name, born, email, identifiers, line: line.line, own });
      }
    }
  }
  return planned;
}

function saysAlike({ one, by }: { one: Here; by: AlikeBy }): string {
  if (one.line !== undefined) return words.mayBeLine(one.line);
  if (by === 'number') return words.sameNumber(one.name);
  return by === 'mail' ? words.sameMail(one.name) : words.mayBe(one.name, one.born);
}
