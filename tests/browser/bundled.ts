import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where they really are: packages linked from another folder outlive the link, and the browser is told of this path. */
const packages = realpathSync(fileURLToPath(new URL('../../node_modules/', import.meta.url)));

/** The version of @sparticuz/chromium that the lock holds. */
export const bundledVersion = (
  JSON.parse(readFileSync(join(packages, '@sparticuz/chromium/package.json'), 'utf8')) as { version: string }
).version;

/** Where the browser is unpacked: within node_modules, so that no other project's browser is ever taken for it. */
const folder = join(packages, '.kith-browser', bundledVersion);
const program = join(folder, 'chromium');

/** The package brings a program for one kind of machine only. */
export const isBuiltForThisMachine = process.platform === 'linux' && process.arch === 'x64';

const fontsOnly = (fonts: string, cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>
`;

/** What the browser is started with, so that it sees the package's own fonts and libraries and not the machine's. */
export const bundledEnvironment = (): Record<string, string> => ({
  FONTCONFIG_FILE: join(folder, 'fonts-only.xml'),
  LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
});

/**
 * Unpacks the browser once, all of it or nothing, and gives the path of its program. The package unpacks into the
 * temporary folder of its process, so that is pointed at a new folder while it works.
 */
export async function unpackedBrowser(): Promise<string> {
  if (!existsSync(program)) await unpack();
  // A clone that was moved has its browser and not its paths, and Chromium falls over where it finds no font.
  const [config, wanted] = [
    join(folder, 'fonts-only.xml'),
    fontsOnly(join(folder, 'fonts'), join(folder, 'fonts-cache')),
  ];
  if (!existsSync(config) || readFileSync(config, 'utf8') !== wanted) writeFileSync(config, wanted);
  return program;
}

async function unpack(): Promise<void> {
  mkdirSync(join(packages, '.kith-browser'), { recursive: true });
  const half = mkdtempSync(join(packages, '.kith-browser', 'half-'));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = half;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(packages, '@sparticuz/chromium/bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(half, folder);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(program)) throw error;
  }
}

/** The libraries of which ldd says that it does not find them. */
export const librariesNotFound = (said: string): string[] =>
  said.split('\n').flatMap((line) => /^\s*(\S+) => not found/.exec(line)?.slice(1) ?? []);

/** Shared libraries that the browser asks for and this machine has not, by the names the loader knows. */
export function missingLibraries(): string[] {
  const asked = execFileSync('ldd', [program], {
    encoding: 'utf8',
    env: { ...process.env, ...bundledEnvironment() },
  });
  return librariesNotFound(asked);
}
