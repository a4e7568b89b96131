/** A day as a ZIP file keeps it: without a time zone, so that every machine writes the same. */
export function zipTime(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}
