/** Bytes as a reader knows them: kilobytes, or megabytes from a million on. */
export function formatBytes(format: string, bytes: number): string {
  const [value, unit] = bytes < 1e6 ? [Math.ceil(bytes / 100) / 10, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(format, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(
    value,
  );
}
