import type { Sheet, SheetField } from './protocol/sheet.ts';

/** Something in a sheet that does not fit the rest of it: where it stands in the protocol, and what is said of it. */
interface SheetFault {
  path: (string | number)[];
  message: string;
}

const twice = (ids: readonly string[]): number => ids.findIndex((id, place) => ids.indexOf(id) < place);

const words = {
  en: {
    twice: (what: string) => `${what} is used twice: give each its own id.`,
    unpictured: (sheet: string, field: string) =>
      `${sheet} has no field called ${field}, of which its picture is made.`,
    unshown: (sheet: string) =>
      `${sheet} is seen or written by the client: give it a clientLabel, the words they read above it.`,
    bounds: (field: string) => `${field}: min is above max.`,
    pattern: (sheet: string) =>
      `${sheet} is drawn as a pattern, which takes four fields: self, other, feeling, what it protects from.`,
  },
}.en;

const fieldFaults = (fields: readonly SheetField[], path: SheetFault['path']): SheetFault[] => [
  ...[twice(fields.map(({ id }) => id))]
    .filter((place) => place >= 0)
    .map((place) => ({ path: [...path, place, 'id'], message: words.twice(fields[place]?.id ?? '') })),
  ...fields.flatMap((field, place) => {
    const at = [...path, place];
    if ('min' in field && field.min > field.max)
      return [{ path: [...at, 'min'], message: words.bounds(field.id) }];
    return field.kind === 'rows' ? fieldFaults(field.fields, [...at, 'fields']) : [];
  }),
];

/** What in a protocol’s sheets cannot work: an id used twice, a picture of a field that is not there, bounds the wrong way round. */
export function sheetFaults(sheets: readonly Sheet[]): SheetFault[] {
  const again = twice(sheets.map(({ id }) => id));
  return [
    ...(again < 0 ? [] : [{ path: ['sheets', again, 'id'], message: words.twice(sheets[again]?.id ?? '') }]),
    ...sheets.flatMap(({ id, fields, picture, sees, writes, clientLabel }, place) => {
      const path = ['sheets', place];
      const known = fields.map((field) => field.id);
      const isTheClients = sees.includes('client') || writes.includes('client');
      return [
        ...fieldFaults(fields, [...path, 'fields']),
        ...(picture?.fields ?? []).flatMap((field, each) =>
          known.includes(field)
            ? []
            : [{ path: [...path, 'picture', 'fields', each], message: words.unpictured(id, field) }],
        ),
        ...(picture?.as === 'pattern' && picture.fields.length !== 4
          ? [{ path: [...path, 'picture', 'fields'], message: words.pattern(id) }]
          : []),
        ...(isTheClients && !clientLabel
          ? [{ path: [...path, 'clientLabel'], message: words.unshown(id) }]
          : []),
      ];
    }),
  ];
}
