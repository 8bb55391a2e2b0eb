const sizes = { m: 60_000, h: 3_600_000, d: 24 * 3_600_000 } as const;

const isUnit = (unit: string): unit is keyof typeof sizes => unit in sizes;

/** Milliseconds from what a person writes, such as 24h, 30m or 7d; undefined where it is no time. */
export function readSpan(given: string): number | undefined {
  const [, count = '', unit = ''] = /^(\d{1,4}) ?([mhd])$/.exec(given.trim()) ?? [];
  const span = isUnit(unit) ? Number(count) * sizes[unit] : 0;
  return span > 0 ? span : undefined;
}
