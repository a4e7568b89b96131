/** Bytes as a reader knows them: kilobytes, or megabytes from a million on. */
export function formatBytes(format: string, bytes: number): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  // What is there is never nothing.
  const shown = bytes ? Math.max(value, 0.1) : 0;
  return new Intl.NumberFormat(format, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(
    shown,
  );
}
