const byCode = {
  SQLITE_FULL: 'full',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  SQLITE_IOERR: 'ill',
  SQLITE_NOTADB: 'no-database',
  SQLITE_CORRUPT: 'damaged',
  SQLITE_CANTOPEN: 'shut',
  SQLITE_READONLY: 'read-only',
  SQLITE_BUSY: 'busy',
  EACCES: 'not-allowed',
  // PostgreSQL's own, each by its number; what went away is told by KITH_AWAY.
  '53100': 'full',
  '25006': 'read-only',
  '40001': 'busy',
  '40P01': 'busy',
  '55P03': 'busy',
  KITH_AWAY: 'away',
} as const;

/** What is wrong below, whoever says so: `ill` is a disk that fails, `shut` a database that cannot be opened, `away` one on a server that is not reached. */
export type DiskTrouble = (typeof byCode)[keyof typeof byCode];

/** What the code of an error says of the disk or the database; undefined where it says nothing of them. */
export function diskTrouble(code = ''): DiskTrouble | undefined {
  return Object.entries(byCode).find(([one]) => code === one || code.startsWith(`${one}_`))?.[1];
}
