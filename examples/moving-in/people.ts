/** Plants for first names and birds for surnames, so that nobody takes one of them for somebody. */
const plants = [
  ...['Sorrel', 'Tansy', 'Yarrow', 'Bramble', 'Clover', 'Fennel', 'Juniper', 'Laurel', 'Myrtle', 'Rowan'],
  ...['Saffron', 'Willow', 'Zoë-Lily', 'Alder', 'Hazel', 'Linnéa', 'Basil', 'Sage', 'Ivy', 'Bryony'],
  ...['Aster', 'Cicely', 'Senna', 'Lovage', 'Thyme', 'Marigold', 'Narcisse', 'Olive', 'Primrose', 'Quince'],
];
const birds = [
  ...['Kittiwake', 'Lapwing', 'Dunnock', 'Fieldfare', 'Garganey', 'Höckerschwan', 'Jackdaw', 'Merganser'],
  ...['Nuthatch', 'Ouzel', 'Pipit', 'Quail', 'Redshank', 'Sanderling', 'Turnstone', 'Whimbrel', 'Yaffle'],
  ...['O’Siskin', 'Twite', 'Goldcrest', 'Grébe'],
];
const clinicians = [
  ...['Granite', 'Marble', 'Basalt', 'Slate', 'Flint', 'Opal', 'Garnet', 'Jasper', 'Amber', 'Beryl'],
  ...['Coral', 'Jet', 'Onyx', 'Pearl', 'Quartz', 'Ruby', 'Topaz', 'Agate', 'Chalk', 'Mica'],
  ...['Shale', 'Tuff', 'Gneiss', 'Schist', 'Marl', 'Loess', 'Gypsum', 'Feldspar', 'Pumice', 'Talc'],
];

const at = (list: readonly string[], n: number): string => list[n % list.length] ?? '';

/** Thirty plants and twenty-one birds meet once each before any pair comes again. */
export const clientName = (n: number): string => `${at(plants, n)} ${at(birds, n + Math.floor(n / 210))}`;

export const therapists: readonly { name: string; email: string }[] = clinicians.map((name) => ({
  name: `${name} Invented`,
  email: `${name.toLowerCase()}@willow.example.org`,
}));
