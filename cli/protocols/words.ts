/** What the commands on protocols say, by language. */
export const words = {
  en: {
    protocols:
      'List the forms of therapy that Kith knows, show one, check a file, and bring a protocol of your own.',
    list: 'List every protocol: those that come with Kith, and those that this service brought.',
    show: 'Print a protocol whole, with all that it extends, in the newest edition unless one is named.',
    check: 'Read the file of a protocol and say each fault with its line. Nothing is changed.',
    add: 'Check the file of a protocol and bring it into a data folder. An edition is never edited: bring a newer one beside it.',
    help: (command: string) => `Type “kith protocols ${command} --help” for examples.`,
    id: 'its id, such as ipt',
    edition: 'the edition, such as 2026.1; the newest unless given',
    file: 'the file, JSON; docs/protocols.md shows its shape',
    noProtocol: (named: string, known: string) =>
      `There is no protocol ${named} here. There are: ${known}. In a folder of your own, name it with --data.`,
    noFile: (file: string) =>
      `The file ${file} cannot be read. Check that it is there and that Kith may read it.`,
    tooLarge: (file: string) => `The file ${file} is larger than half a megabyte, so it is no protocol.`,
    notTaken: (file: string, faults: string) => `${file} is not taken:\n${faults}`,
    fits: (name: string, id: string, edition: string) =>
      `${name} (${id}, edition ${edition}) can be brought: no fault was found.`,
    added: (name: string, id: string, edition: string) =>
      `${name} (${id}, edition ${edition}) is kept here. Courses can be opened under it now.`,
    shipped: 'comes with Kith',
    own: 'brought here',
    withdrawn: 'brought here, no longer offered',
    sessions: (least: number, most: number) => `${least === most ? least : `${least} to ${most}`} sessions`,
    noFixedEnd: 'no fixed end',
  },
}.en;
